package dev.signalbox.processor.model;

import dev.signalbox.annotation.EventKind;

/**
 * What people read of an event type in the catalogue.
 *
 * @param title what it is called
 * @param description what it tells; may be empty
 * @param kind its kind
 * @param version the version of its contract
 * @param retained whether a dispatcher remembers the last event
 */
public record EventFacts(String title, String description, EventKind kind, int version, boolean retained) {}
