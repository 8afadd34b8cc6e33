package dev.signalbox.samples.flightrecorder.event;

import dev.signalbox.annotation.EventType;

/**
 * A class was loaded.
 *
 * @param name the name of the class
 */
@EventType("class.loaded")
public record ClassLoaded(String name) implements JvmEvent {}
