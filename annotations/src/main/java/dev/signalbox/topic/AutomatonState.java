package dev.signalbox.topic;

import java.util.List;

/**
 * All places of the trie that some words lead to, and the values whose patterns end there.
 *
 * @param <V> what patterns lead to
 */
final class AutomatonState<V> {
    private final int id;
    private final Places places;
    private final List<V> outcome;

    AutomatonState(int id, Places places, List<V> outcome) {
        this.id = id;
        this.places = places;
        this.outcome = outcome;
    }

    int id() {
        return id;
    }

    Places places() {
        return places;
    }

    List<V> outcome() {
        return outcome;
    }
}
