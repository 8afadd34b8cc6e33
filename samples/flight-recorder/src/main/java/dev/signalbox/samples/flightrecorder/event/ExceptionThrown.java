package dev.signalbox.samples.flightrecorder.event;

import dev.signalbox.annotation.EventType;

/**
 * An exception was made, to be thrown.
 *
 * @param thread the name of the thread
 * @param type the name of its class
 */
@EventType("exception.thrown")
public record ExceptionThrown(String thread, String type) implements OnThread {}
