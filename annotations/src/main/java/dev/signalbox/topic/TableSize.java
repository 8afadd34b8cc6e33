package dev.signalbox.topic;

/** The size of an open-addressing table that stays at most half full. */
final class TableSize {
    private TableSize() {}

    /** Returns the binary logarithm of the number of places for so many keys. */
    static int bitsFor(int count) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, count)) + 1;
    }
}
