package dev.signalbox.topic;

import java.util.List;
import java.util.Objects;

/**
 * Maps topic patterns to values and returns each value once per key, however many of its patterns match.
 *
 * <pre>
 * TopicTable&lt;String&gt; table = TopicTable.&lt;String&gt;builder()
 *         .add(TopicPattern.parse("*.*.rabbit"), "rabbits")
 *         .add(TopicPattern.parse("lazy.#"), "lazy ones")
 *         .add(TopicPattern.parse("#.pink.#"), "lazy ones")
 *         .build();
 * table.match("lazy.pink.rabbit")  // [rabbits, lazy ones]
 * </pre>
 *
 * <p>All matching patterns count, there is no "best match". All patterns are walked at once: a match visits each
 * place of their common trie at most once per word of the key, whatever the wildcards.
 *
 * <p>A table remembers what it found: a key that comes again, or words in an order that came before, are not matched
 * again. That takes at most 15 MiB per table beyond its patterns, whatever keys come, and nothing in a table in which no
 * pattern has a wildcard. Keys that come again are found without allocating anything.
 *
 * <p>To its users a table is immutable. It is safe for use by many threads, as long as the values are, and does not make
 * them wait for each other to read what it remembers.
 *
 * @param <V> what patterns lead to; told apart by {@code equals}
 */
public final class TopicTable<V> {
    private final List<V> values;
    private final TopicMatcher<V> matcher;

    private TopicTable(List<V> values, TopicMatcher<V> matcher) {
        this.values = values;
        this.matcher = matcher;
    }

    /**
     * Starts an empty table.
     *
     * @param <V> what patterns lead to
     * @return a builder to add to
     */
    public static <V> Builder<V> builder() {
        return new Builder<>();
    }

    /**
     * Returns the values of all patterns that match a key.
     *
     * @param key the key
     * @return an immutable list of different values, in the order in which each was first added; empty if none
     * matches
     */
    public List<V> match(RoutingKey key) {
        return matcher.match(key.toString());
    }

    /**
     * Parses a routing key and returns the values of all patterns that match it.
     *
     * @param key the text of the key
     * @return an immutable list of different values, in the order in which each was first added; empty if none
     * matches
     * @throws TopicSyntaxException if the text is no routing key
     */
    public List<V> match(String key) {
        return matcher.match(key);
    }

    /**
     * Counts the different values.
     *
     * @return the length of the longest list that a match can return
     */
    public int size() {
        return values.size();
    }

    TopicMatcher<V> matcher() {
        return matcher;
    }

    /**
     * Says whether nothing was added.
     *
     * @return whether every match is empty
     */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /**
     * Collects the rows of a table. For one thread only.
     *
     * @param <V> what patterns lead to
     */
    public static final class Builder<V> {
        private final TopicRows<V> rows = new TopicRows<>();

        private Builder() {}

        /**
         * Adds a row. A value may have several patterns, and a pattern several values.
         *
         * @param pattern what the key must match
         * @param value what to return then; equal values are one value, the one added first
         * @return this builder
         */
        public Builder<V> add(TopicPattern pattern, V value) {
            rows.add(Objects.requireNonNull(pattern, "pattern"), Objects.requireNonNull(value, "value"));
            return this;
        }

        /**
         * Builds a table of the rows so far; later additions do not change it.
         *
         * @return the table
         */
        public TopicTable<V> build() {
            return build(MatcherBound.DEFAULT);
        }

        TopicTable<V> build(MatcherBound bound) {
            return new TopicTable<>(rows.values(), rows.matcher(bound));
        }
    }
}
