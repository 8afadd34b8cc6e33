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
    private static final int WAY_SHIFT = Integer.SIZE - Integer.numberOfTrailingZeros(WAYS);
    private static final int CHANCES = 16;

    private final int mask;
    private final int maxValues;
    private final int[] hashes;
    private final @Nullable Object[] entries;
    private int values;
    private int chances;

    /**
     * Has room for so much.
     *
     * @param sets how many sets of keys, a power of two, at most 65,536
     * @param maxValues how many values their outcomes may have, all together, shared ones left out
     */
    OutcomeCache(int sets, int maxValues) {
        this.mask = sets - 1;
        this.maxValues = maxValues;
        this.hashes = new int[sets * WAYS];
        this.entries = new Object[sets * WAYS];
    }

    @Nullable
    List<V> get(String text, int hash) {
        int first = firstOf(hash);
        int preferred = first + wayOf(hash);
        Entry<V> entry = entry(preferred);
        // Most keys are where they prefer to be, so this branch is one that the CPU foresees.
        if (hashes[preferred] == hash && entry != null && entry.text.equals(text)) {
            return entry.outcome;
        }
        return getElsewhere(text, hash, first);
    }

    private @Nullable List<V> getElsewhere(String text, int hash, int first) {
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
        int first = firstOf(hash);
        // The count is inexact when threads meet, and need not be exact.
        if (hasRoom(first) || (++chances & (CHANCES - 1)) == 0) {
            put(first, hash, new Entry<>(text, outcome, own));
        }
    }

    /** Says whether as many keys as there is room for have found their set full. */
    boolean isCrowded() {
        return chances >= entries.length;
    }

    private synchronized void put(int first, int hash, Entry<V> added) {
        int place = placeFor(first, hash, added.text);
        Entry<V> removed = entry(place);
        int after = values + added.own - (removed == null ? 0 : removed.own);
        if (after <= maxValues) {
            values = after;
            entries[place] = added;
            hashes[place] = hash;
        }
    }

    /** Finds where the text is, else the first free place from the one it prefers on, else one to give away. */
    private int placeFor(int first, int hash, String text) {
        int free = first + ((chances / CHANCES) & (WAYS - 1));
        for (int n = WAYS - 1; n >= 0; n--) {
            int place = first + ((wayOf(hash) + n) & (WAYS - 1));
            Entry<V> entry = entry(place);
            if (entry == null) {
                free = place;
            } else if (entry.text.equals(text)) {
                return place;
            }
        }
        return free;
    }

    private boolean hasRoom(int first) {
        for (int i = first; i < first + WAYS; i++) {
            if (entries[i] == null) {
                return true;
            }
        }
        return false;
    }

    private int firstOf(int hash) {
        return (((hash * SCATTER) >>> Short.SIZE) & mask) * WAYS;
    }

    private static int wayOf(int hash) {
        return (hash * SCATTER) >>> WAY_SHIFT;
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
