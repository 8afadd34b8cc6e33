package dev.signalbox.topic;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Which word leads from which state to which: an open-addressing map that is read without locks.
 *
 * <p>A transition is one number, so that no thread sees half of one: 16 bits of state, 32 bits of word, 16 bits of next
 * state. Whoever sees a transition sees all that was written before it was added. Adding is for one thread at a time.
 */
final class Transitions {
    /** States are numbered from 1 to this. */
    static final int MAX_STATE = 0xFFFF;

    /** Nobody looks further than this: rather is there no room. */
    private static final int PROBES = 16;

    private static final int NEXT_BITS = 16;
    private static final int WORD_BITS = 32;
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private final AtomicLongArray table;
    private final int shift;
    private final int mask;
    private final int capacity;
    private int size;

    Transitions(int capacity) {
        this.capacity = capacity;
        int bits = TableSize.bitsFor(capacity - 1);
        table = new AtomicLongArray(1 << bits);
        shift = Long.SIZE - bits;
        mask = table.length() - 1;
    }

    /** Returns the next state, or 0 if it is not known. */
    int next(int state, int word) {
        long key = key(state, word);
        int place = place(key);
        for (int probe = 0; probe < PROBES; probe++) {
            long transition = table.get((place + probe) & mask);
            if ((transition >>> NEXT_BITS) == key) {
                return (int) transition & MAX_STATE;
            }
            if (transition == 0) {
                return 0;
            }
        }
        return 0;
    }

    /** Adds a transition that is not there; false if there is no room. */
    boolean add(int state, int word, int next) {
        if (size == capacity) {
            return false;
        }
        long key = key(state, word);
        int place = place(key);
        for (int probe = 0; probe < PROBES; probe++) {
            if (table.get((place + probe) & mask) == 0) {
                table.set((place + probe) & mask, (key << NEXT_BITS) | next);
                size++;
                return true;
            }
        }
        return false;
    }

    int size() {
        return size;
    }

    private static long key(int state, int word) {
        return ((long) state << WORD_BITS) | (word & 0xFFFF_FFFFL);
    }

    private int place(long key) {
        return (int) ((key * SCATTER) >>> shift);
    }
}
