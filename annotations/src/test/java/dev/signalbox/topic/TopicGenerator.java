package dev.signalbox.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Random keys and patterns, with many empty words and many hashes.
 *
 * <p>The system property {@code signalbox.seed} repeats a run.
 */
final class TopicGenerator {
    private static final List<String> KEY_WORDS =
            List.of("", "", "a", "a", "a", "b", "b", "A", "*", "#", "é", "🚂", "notification", "notifications");
    private static final List<String> PATTERN_WORDS =
            List.of("", "a", "a", "b", "*", "*", "#", "#", "#", "a#", "**", "é", "🚂", "notification");
    private static final int MAX_WORDS = 7;

    private final long seed = Long.getLong("signalbox.seed", 20_26_11_21L);
    private final Random random = new Random(seed);

    long seed() {
        return seed;
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    String key() {
        return String.join(".", words(KEY_WORDS));
    }

    String pattern() {
        return String.join(".", words(PATTERN_WORDS));
    }

    /** A pattern that is likely to match the key: its words, some of them turned into wildcards, hashes strewn in. */
    String patternLike(String key) {
        List<String> words = new ArrayList<>();
        for (String word : key.split("\\.", -1)) {
            switch (random.nextInt(8)) {
                case 0, 1 -> words.add("*");
                case 2 -> words.add("#");
                case 3 -> words.addAll(List.of("#", word));
                case 4 -> words.addAll(List.of(word, "#"));
                case 5 -> words.add(any(PATTERN_WORDS));
                default -> words.add(word);
            }
        }
        return String.join(".", words);
    }

    private List<String> words(List<String> alphabet) {
        List<String> words = new ArrayList<>();
        for (int count = random.nextInt(MAX_WORDS + 1); count > 0; count--) {
            words.add(any(alphabet));
        }
        return words;
    }

    private String any(List<String> alphabet) {
        return alphabet.get(random.nextInt(alphabet.size()));
    }
}
