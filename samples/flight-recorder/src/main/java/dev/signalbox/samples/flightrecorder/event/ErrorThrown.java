package dev.signalbox.samples.flightrecorder.event;

import dev.signalbox.annotation.EventType;

/**
 * An error was made, to be thrown.
 *
 * @param thread the name of the thread
 * @param type the name of its class
 */
@EventType("error.thrown")
public record ErrorThrown(String thread, String type) implements OnThread {}
