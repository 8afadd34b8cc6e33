package dev.signalbox.processor.model;

import dev.signalbox.annotation.EventKind;
import java.util.Optional;

/**
 * What people read of an event type in the catalogue.
 *
 * @param title what it is called
 * @param description what it tells; may be empty
 * @param kind its kind
 * @param version the version of its contract
 * @param retained whether a dispatcher remembers the last event
 * @param unstable the namespace that may change, if it lies in one: words that end in a dot
 */
public record EventFacts(
        String title, String description, EventKind kind, int version, boolean retained, Optional<String> unstable) {}
