package dev.signalbox.samples.flightrecorder.event;

import dev.signalbox.annotation.EventType;

/**
 * A thread was found computing.
 *
 * @param thread the name of the thread
 */
@EventType("cpu.sampled")
public record CpuSampled(String thread) implements OnThread {}
