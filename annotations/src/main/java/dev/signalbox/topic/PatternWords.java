package dev.signalbox.topic;

import java.util.SplittableRandom;

/**
 * The literal words of all patterns, each with a number, found by a part of a key.
 *
 * <p>A word that no pattern has is number 0: which one it is makes no difference. Changed only while its table is
 * built. Slots are scattered by a random number, so that nobody can choose words that share one.
 */
final class PatternWords {
    static final int UNKNOWN = 0;

    private static final int BITS = 7;

    /** What 64 bits have room for, with a bit to spare for the 1 in front. */
    private static final int CODED = (Long.SIZE - 1) / BITS;

    private final CodedWords coded;
    private final LongWords others;

    /** Has room for so many words. */
    PatternWords(int count) {
        long seed = new SplittableRandom().nextLong() | 1;
        coded = new CodedWords(count, seed);
        others = new LongWords(count, seed);
    }

    /** Returns the number of a word, the same each time. */
    int add(String word) {
        long code = code(word, 0, word.length());
        return code == 0 ? -others.add(word) : coded.add(code);
    }

    /** Finds the word that a part of a text is. */
    int find(String text, int start, int end) {
        long code = code(text, start, end);
        return code == 0 ? -others.find(text, start, end) : coded.find(code);
    }

    /** Tells a word of up to nine ASCII characters from all others: seven bits each, behind a 1. Else returns 0. */
    private static long code(String text, int start, int end) {
        if (end - start > CODED) {
            return 0;
        }
        long code = 1;
        int all = 0;
        for (int index = start; index < end; index++) {
            char character = text.charAt(index);
            code = (code << BITS) | character;
            all |= character;
        }
        return all < 1 << BITS ? code : 0;
    }
}
