package dev.signalbox.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Patterns and what they lead to, in the order in which they were added.
 *
 * @param <V> what patterns lead to
 */
final class TopicRows<V> {
    private final List<TopicPattern> patterns = new ArrayList<>();
    private final List<Integer> ordinals = new ArrayList<>();
    private final Map<V, Integer> ordinalsByValue = new LinkedHashMap<>();

    void add(TopicPattern pattern, V value) {
        Integer next = ordinalsByValue.size();
        Integer known = ordinalsByValue.putIfAbsent(value, next);
        patterns.add(pattern);
        ordinals.add(known == null ? next : known);
    }

    /** The different values. */
    List<V> values() {
        return List.copyOf(ordinalsByValue.keySet());
    }

    /** Chooses the cheapest way to match these rows. */
    TopicMatcher<V> matcher(MatcherBound bound) {
        for (TopicPattern pattern : patterns) {
            if (!pattern.isLiteral()) {
                return wildcardMatcher(bound);
            }
        }
        return literalMatcher();
    }

    private TopicMatcher<V> literalMatcher() {
        Map<String, Set<Integer>> ordinalsByText = new HashMap<>();
        for (int row = 0; row < patterns.size(); row++) {
            String text = patterns.get(row).toString();
            Set<Integer> added = ordinalsByText.get(text);
            if (added == null) {
                added = new TreeSet<>();
                ordinalsByText.put(text, added);
            }
            added.add(ordinals.get(row));
        }
        List<V> values = values();
        Map<String, List<V>> valuesByText = new HashMap<>();
        for (Map.Entry<String, Set<Integer>> entry : ordinalsByText.entrySet()) {
            valuesByText.put(entry.getKey(), all(entry.getValue(), values));
        }
        return new LiteralMatcher<>(valuesByText);
    }

    private static <V> List<V> all(Set<Integer> ordinals, List<V> values) {
        List<V> chosen = new ArrayList<>(ordinals.size());
        for (int ordinal : ordinals) {
            chosen.add(values.get(ordinal));
        }
        return List.copyOf(chosen);
    }

    private TopicMatcher<V> wildcardMatcher(MatcherBound bound) {
        Set<String> differentWords = new HashSet<>();
        for (TopicPattern pattern : patterns) {
            for (Word word : pattern.words()) {
                differentWords.add(word.toString());
            }
        }
        PatternWords words = new PatternWords(differentWords.size());
        TopicTrie trie = new TopicTrie(words);
        for (int row = 0; row < patterns.size(); row++) {
            trie.add(Wildcards.normalize(patterns.get(row).words()), ordinals.get(row));
        }
        return new WildcardMatcher<>(words, trie, values(), bound);
    }
}
