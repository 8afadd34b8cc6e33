package dev.signalbox.processor.resolve;

import dev.signalbox.processor.model.ListenerModel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares listeners by their place in a list. */
final class Ranks implements Comparator<ListenerModel> {
    private final Map<ListenerModel, Integer> ranks = new HashMap<>();

    Ranks(List<ListenerModel> listeners) {
        listeners.forEach(listener -> ranks.put(listener, ranks.size()));
    }

    @Override
    public int compare(ListenerModel one, ListenerModel other) {
        return Integer.compare(rank(one), rank(other));
    }

    private int rank(ListenerModel listener) {
        return ranks.getOrDefault(listener, Integer.MAX_VALUE);
    }
}
