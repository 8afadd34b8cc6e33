package dev.signalbox.topic;

import java.util.AbstractList;
import java.util.RandomAccess;

/**
 * The immutable list that a match returns.
 *
 * <p>One class for all lengths: with those of {@code List.of}, of which there are two, callers that go on by the length
 * of a list took twice the time.
 *
 * @param <V> what patterns lead to
 */
final class Outcome<V> extends AbstractList<V> implements RandomAccess {
    private final Object[] values;
    private final int size;

    Outcome(Object[] values) {
        this.values = values;
        this.size = values.length;
    }

    @Override
    @SuppressWarnings("unchecked") // nothing else was put there
    public V get(int index) {
        return (V) values[index];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public boolean isEmpty() {
        return size == 0;
    }
}
