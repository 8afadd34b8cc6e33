package dev.signalbox.processor.model;

import java.util.List;

/**
 * What a listener method sets off that emits an event each time.
 *
 * @param listener the listener method
 * @param event the type of the events it emits
 * @param next the listener methods that hear whatever it emits, and emit each time as well
 */
public record Emission(ListenerModel listener, String event, List<ListenerModel> next) {

    public Emission {
        next = List.copyOf(next);
    }
}
