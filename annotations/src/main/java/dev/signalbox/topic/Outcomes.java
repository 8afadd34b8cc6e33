package dev.signalbox.topic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Turns the ordinals of values into the list that a match returns.
 *
 * @param <V> what patterns lead to
 */
final class Outcomes<V> {
    /** Above this many, marking is faster than sorting. */
    private static final int FEW = 64;

    private final List<V> values;

    Outcomes(List<V> values) {
        this.values = values;
    }

    /** Returns an immutable list of the different values, in order. */
    List<V> of(IntList ordinals) {
        if (ordinals.size() == 0) {
            return List.of();
        }
        List<V> outcome = new ArrayList<>(ordinals.size());
        if (ordinals.size() <= FEW) {
            addSorted(ordinals, outcome);
        } else {
            addMarked(ordinals, outcome);
        }
        return List.copyOf(outcome);
    }

    private void addSorted(IntList ordinals, List<V> outcome) {
        int previous = -1;
        for (int ordinal : ordinals.sorted()) {
            if (ordinal != previous) {
                outcome.add(values.get(ordinal));
            }
            previous = ordinal;
        }
    }

    private void addMarked(IntList ordinals, List<V> outcome) {
        BitSet marks = new BitSet(values.size());
        for (int i = 0; i < ordinals.size(); i++) {
            marks.set(ordinals.get(i));
        }
        for (int ordinal = marks.nextSetBit(0); ordinal >= 0; ordinal = marks.nextSetBit(ordinal + 1)) {
            outcome.add(values.get(ordinal));
        }
    }
}
