package dev.signalbox.processor.model;

import java.util.List;

/**
 * What a listener method with {@code @Emits} sets off.
 *
 * @param listener the listener method
 * @param event the type of the events it emits
 * @param next the listener methods with {@code @Emits} that hear whatever it emits
 */
public record Emission(ListenerModel listener, String event, List<ListenerModel> next) {

    public Emission {
        next = List.copyOf(next);
    }
}
