package dev.signalbox.topic;

/** Where the literal words lead: a growing open-addressing map from a place and a word to the next place. */
final class TrieEdges {
    /** Scatters neighbours: two to the power of 64, divided by the golden ratio. */
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    /** Key and target side by side, because whoever reads the one reads the other. */
    private long[] table = new long[32];

    private int size;

    /** Returns 0 if no edge with this word leaves the place. */
    int get(int place, int word) {
        return (int) table[slot(key(place, word)) + 1];
    }

    void put(int place, int word, int target) {
        if (++size * 4 > table.length) {
            grow();
        }
        set(key(place, word), target);
    }

    /** A word of an edge is never 0, so no key is. */
    private static long key(int place, int word) {
        return ((long) place << Integer.SIZE) | (word & 0xFFFF_FFFFL);
    }

    private int slot(long key) {
        int slot = 2 * (int) ((key * SCATTER) >>> (Long.numberOfLeadingZeros(table.length) + 2));
        while (table[slot] != 0 && table[slot] != key) {
            slot = (slot + 2) & (table.length - 1);
        }
        return slot;
    }

    private void set(long key, long target) {
        int slot = slot(key);
        table[slot] = key;
        table[slot + 1] = target;
    }

    private void grow() {
        long[] before = table;
        table = new long[before.length * 2];
        for (int i = 0; i < before.length; i += 2) {
            if (before[i] != 0) {
                set(before[i], before[i + 1]);
            }
        }
    }
}
