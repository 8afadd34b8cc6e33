package dev.signalbox.samples.flightrecorder.event;

import dev.signalbox.annotation.EventType;

/**
 * A thread was found allocating.
 *
 * @param thread the name of the thread
 * @param bytes an estimate of what the thread allocated since its last sample
 */
@EventType("allocation.sampled")
public record AllocationSampled(String thread, long bytes) implements OnThread {}
