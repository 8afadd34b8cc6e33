package dev.signalbox.benchmarks.topics;

import dev.signalbox.topic.TopicPattern;
import dev.signalbox.topic.Word;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Patterns and keys that match them, drawn at random with a fixed seed.
 *
 * <p>Keys have three to six words. The vocabulary grows with the number of patterns, so that a key matches one pattern
 * for sure and rarely a second one: what is compared is finding listeners, not calling ever more of them. About every
 * fourth word of a pattern is {@code *}.
 */
final class KeySpace {
    private static final int MIN_WORDS = 3;
    private static final int MAX_WORDS = 6;

    private final SplittableRandom random = new SplittableRandom(20261121);
    private final int vocabulary;
    private final List<String> patterns;

    /**
     * Draws the patterns.
     *
     * @param count how many
     * @param hashes which share of them has a {@code #}
     */
    KeySpace(int count, Hashes hashes) {
        this.vocabulary = Math.max(16, count / 2);
        // Keys are drawn until there are enough, so at least one pattern has a wildcard.
        Set<String> drawn = new LinkedHashSet<>(List.of("word0.*.word1.word2"));
        while (drawn.size() < count) {
            drawn.add(pattern(random.nextDouble() < hashes.share()));
        }
        this.patterns = List.copyOf(drawn);
    }

    List<String> patterns() {
        return patterns;
    }

    List<TopicPattern> parsed() {
        return patterns.stream().map(TopicPattern::parse).toList();
    }

    /** Draws different keys, each of which matches at least one pattern. */
    String[] keys(int count) {
        Set<String> keys = new LinkedHashSet<>();
        while (keys.size() < count) {
            keys.add(key(patterns.get(random.nextInt(patterns.size()))));
        }
        return keys.toArray(String[]::new);
    }

    private String pattern(boolean hash) {
        int length = random.nextInt(MIN_WORDS, MAX_WORDS + 1);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            words.add(word());
        }
        // Two literal words stay, so that patterns stay selective.
        int wild = random.nextInt(length);
        if (hash) {
            words.set(wild, "#");
        } else if (random.nextInt(4) != 0) {
            words.set(wild, "*");
        }
        if (length > MIN_WORDS && random.nextBoolean()) {
            words.set((wild + 2) % length, "*");
        }
        return String.join(".", words);
    }

    private String key(String pattern) {
        List<String> words = new ArrayList<>();
        List<Word> parts = TopicPattern.parse(pattern).words();
        for (Word part : parts) {
            if (part instanceof Word.Many) {
                int few = random.nextInt(Math.max(0, MIN_WORDS - parts.size() + 1), MAX_WORDS - parts.size() + 2);
                for (int i = 0; i < few; i++) {
                    words.add(anyWord());
                }
            } else {
                words.add(part instanceof Word.One ? anyWord() : part.toString());
            }
        }
        return String.join(".", words);
    }

    /** A word for a wildcard: one of the patterns, or one that no pattern has, of which there is no end. */
    private String anyWord() {
        return random.nextBoolean() ? word() : "other" + random.nextInt(1 << 20);
    }

    private String word() {
        return "word" + random.nextInt(vocabulary);
    }
}
