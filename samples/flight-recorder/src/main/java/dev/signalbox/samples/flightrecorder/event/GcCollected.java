package dev.signalbox.samples.flightrecorder.event;

import dev.signalbox.annotation.EventType;

/**
 * A garbage collection ended.
 *
 * @param gcId its number, the same as that of its pauses
 * @param collector what did it
 * @param cause why it was done
 */
@EventType("gc.collected")
public record GcCollected(int gcId, String collector, String cause) implements JvmEvent {}
