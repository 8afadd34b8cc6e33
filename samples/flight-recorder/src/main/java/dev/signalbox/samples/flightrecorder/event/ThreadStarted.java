package dev.signalbox.samples.flightrecorder.event;

import dev.signalbox.annotation.EventType;

/**
 * A thread started.
 *
 * @param thread its name
 */
@EventType("thread.started")
public record ThreadStarted(String thread) implements OnThread {}
