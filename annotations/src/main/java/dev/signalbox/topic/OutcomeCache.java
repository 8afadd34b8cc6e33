package dev.signalbox.topic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outcomes of keys that come again, found by the text alone, in sets of eight.
 *
 * <p>Reading takes no lock and allocates nothing: a reader that meets a writer sees an entry or misses it, but never
 * half of one. A full set gives a place away at every sixteenth chance only, so that keys that never come again push
 * few of the others out.
 *
 * @param <V> what patterns lead to
 */
final class OutcomeCache<V> {
    static final int WAYS = 8;

    private static final int SCATTER = 0x9E3779B9;
    /** What is left of a scattered hash is its 14 upper bits: enough for the largest cache. */
    private static final int HIGH = 18;

    private static final int CHANCES = 16;

    private final int maxValues;
    private final int[] hashes;
    private final @Nullable Object[] entries;
    private int values;
    private int chances;

    /**
     * Has room for so much.
     *
     * @param sets how many sets of keys, a power of two, at most 2,048
     * @param maxValues how many values their outcomes may have, all together, shared ones left out
     */
    OutcomeCache(int sets, int maxValues) {
        this.maxValues = maxValues;
        this.hashes = new int[sets * WAYS];
        this.entries = new Object[sets * WAYS];
    }

    @Nullable
    @SuppressWarnings("ReferenceEquality") // equal texts that are not the same are found in the set
    List<V> get(String text, int hash) {
        int home = homeOf(hash);
        Entry<V> entry = entry(home);
        return entry != null && entry.text == text ? entry.outcome : getFromSet(text, hash, home & -WAYS);
    }

    private @Nullable List<V> getFromSet(String text, int hash, int first) {
        for (int i = first; i < first + WAYS; i++) {
            if (hashes[i] == hash) {
                Entry<V> entry = entry(i);
                if (entry != null && entry.text.equals(text)) {
                    return entry.outcome;
                }
            }
        }
        return null;
    }

    /**
     * Keeps the outcome of a text that is a routing key, or does not.
     *
     * @param own how many values the outcome has that nobody else keeps
     */
    void offer(String text, int hash, List<V> outcome, int own) {
        int home = homeOf(hash);
        // The count is inexact when threads meet, and need not be exact.
        if (hasRoom(home & -WAYS) || (++chances & (CHANCES - 1)) == 0) {
            put(home, hash, new Entry<>(text, outcome, own));
        }
    }

    private boolean hasRoom(int first) {
        for (int i = first; i < first + WAYS; i++) {
            if (entries[i] == null) {
                return true;
            }
        }
        return false;
    }

    /** Says whether as many keys as there is room for have found their set full. */
    boolean isCrowded() {
        return chances >= entries.length;
    }

    private synchronized void put(int home, int hash, Entry<V> added) {
        int place = placeFor(added.text, home);
        Entry<V> removed = entry(place);
        int after = values + added.own - (removed == null ? 0 : removed.own);
        if (after <= maxValues) {
            values = after;
            entries[place] = added;
            hashes[place] = hash;
        }
    }

    /** Where the text is, else the first empty place from its home on, else any in turn. */
    private int placeFor(String text, int home) {
        int first = home & -WAYS;
        int empty = -1;
        for (int way = 0; way < WAYS; way++) {
            int place = first + ((home + way) & (WAYS - 1));
            Entry<V> entry = entry(place);
            if (entry != null && entry.text.equals(text)) {
                return place;
            }
            if (entry == null && empty < 0) {
                empty = place;
            }
        }
        return empty < 0 ? first + ((chances / CHANCES) & (WAYS - 1)) : empty;
    }

    private int homeOf(int hash) {
        return ((hash * SCATTER) >>> HIGH) & (entries.length - 1);
    }

    @SuppressWarnings("unchecked") // nothing else is put there
    private @Nullable Entry<V> entry(int place) {
        return (Entry<V>) entries[place];
    }

    /** How many outcomes are kept. */
    synchronized int size() {
        int size = 0;
        for (Object entry : entries) {
            size += entry == null ? 0 : 1;
        }
        return size;
    }

    /** How many values are kept that nobody else keeps. */
    synchronized int values() {
        return values;
    }

    /** Immutable, and so safe to read however it was handed over. */
    private static final class Entry<V> {
        private final String text;
        private final List<V> outcome;
        private final int own;

        Entry(String text, List<V> outcome, int own) {
            this.text = text;
            this.outcome = outcome;
            this.own = own;
        }
    }
}
