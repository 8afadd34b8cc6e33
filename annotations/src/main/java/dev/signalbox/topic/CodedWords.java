package dev.signalbox.topic;

/** Words that are told by one number: an open-addressing set of those. The number of a word is its place plus one. */
final class CodedWords {
    private final long[] codes;
    private final long seed;
    private final int shift;

    CodedWords(int count, long seed) {
        int bits = TableSize.bitsFor(count);
        this.codes = new long[1 << bits];
        this.seed = seed;
        this.shift = Long.SIZE - bits;
    }

    int add(long code) {
        int place = (int) ((code * seed) >>> shift);
        while (codes[place] != 0 && codes[place] != code) {
            place = (place + 1) & (codes.length - 1);
        }
        codes[place] = code;
        return place + 1;
    }

    int find(long code) {
        int place = (int) ((code * seed) >>> shift);
        while (true) {
            long found = codes[place];
            if (found == code) {
                return place + 1;
            }
            if (found == 0) {
                return PatternWords.UNKNOWN;
            }
            place = (place + 1) & (codes.length - 1);
        }
    }
}
