package dev.signalbox.samples.flightrecorder.event;

import dev.signalbox.annotation.EventType;

/**
 * A thread ended.
 *
 * @param thread its name
 */
@EventType("thread.ended")
public record ThreadEnded(String thread) implements OnThread {}
