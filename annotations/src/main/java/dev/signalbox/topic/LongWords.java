package dev.signalbox.topic;

import org.jspecify.annotations.Nullable;

/** Words that no single number can tell: an open-addressing set of texts. The number of a word is its place plus one. */
final class LongWords {
    private final @Nullable String[] words;
    private final long seed;
    private final int shift;

    LongWords(int count, long seed) {
        int bits = TableSize.bitsFor(count);
        this.words = new String[1 << bits];
        this.seed = seed;
        this.shift = Long.SIZE - bits;
    }

    int add(String word) {
        int place = place(word, 0, word.length());
        while (words[place] != null && !word.equals(words[place])) {
            place = (place + 1) & (words.length - 1);
        }
        words[place] = word;
        return place + 1;
    }

    int find(String text, int start, int end) {
        int place = place(text, start, end);
        for (String word = words[place]; word != null; word = words[place]) {
            if (word.length() == end - start && text.startsWith(word, start)) {
                return place + 1;
            }
            place = (place + 1) & (words.length - 1);
        }
        return PatternWords.UNKNOWN;
    }

    private int place(String text, int start, int end) {
        long hash = 0;
        for (int index = start; index < end; index++) {
            hash = (hash + text.charAt(index) + 1) * seed;
        }
        return (int) (hash >>> shift);
    }
}
