package dev.signalbox.samples.flightrecorder.event;

import dev.signalbox.annotation.EventType;
import java.time.Duration;

/**
 * The garbage collector stopped the program.
 *
 * @param gcId the collection it was a part of
 * @param length how long the program stood still
 */
@EventType("gc.pause")
public record GcPause(int gcId, Duration length) implements JvmEvent {}
