package dev.signalbox.topic;

import java.util.ArrayList;
import java.util.List;

/**
 * What a listener binds: words plus {@code *} (exactly one word) and {@code #} (zero or more words).
 *
 * <pre>
 * TopicPattern pattern = TopicPattern.parse("crm.*.cancel.#");
 * pattern.matches("crm.lead.cancel")          // true: '#' takes no word
 * pattern.matches("crm.lead.cancel.by.user")  // true
 * pattern.matches("crm.cancel")               // false: '*' needs a word
 * </pre>
 *
 * <p>A word is a wildcard only if it is exactly {@code *} or {@code #}; see {@link #literalWildcards()}. A wildcard
 * may stand anywhere, any number of times, and {@code *} takes an empty word too. Other words are compared exactly,
 * with case. The empty pattern matches only the empty key. A pattern has at most 255 UTF-8 bytes. RabbitMQ 4.3.5 and
 * later refuses patterns with more than two {@code #}; here they are legal.
 *
 * <p>Matching a {@link RoutingKey} takes at most the words of the pattern times the words of the key, and allocates
 * nothing. Two patterns are equal if their texts are; compare {@link #normalized()} patterns to find different
 * spellings of one pattern. Immutable and safe for use by many threads.
 *
 * <p>Source of the rules: AMQP 0-9-1, section 3.1.3.3, as RabbitMQ implements it.
 */
public final class TopicPattern {
    private final String text;
    private final List<Word> words;

    private TopicPattern(String text, List<Word> words) {
        this.text = text;
        this.words = List.copyOf(words);
    }

    /**
     * Parses a topic pattern.
     *
     * @param text the words, separated by dots; may be empty
     * @return the pattern
     * @throws TopicSyntaxException if the text has more than 255 UTF-8 bytes or holds an unpaired surrogate
     */
    public static TopicPattern parse(String text) {
        return new TopicPattern(text, Wildcards.words(TopicText.words("topic pattern", text)));
    }

    /**
     * Returns the words, in order: each is {@link Word.Literal}, {@link Word.One} or {@link Word.Many}.
     *
     * @return an immutable list; empty for the empty pattern, and its literal words may be empty
     */
    public List<Word> words() {
        return words;
    }

    /**
     * Says whether the pattern matches a routing key.
     *
     * @param key the key
     * @return whether the pattern takes all words of the key
     */
    public boolean matches(RoutingKey key) {
        return Wildcards.match(words, key.words());
    }

    /**
     * Parses a routing key and says whether the pattern matches it.
     *
     * @param key the text of the key
     * @return whether the pattern takes all words of the key
     * @throws TopicSyntaxException if the text is no routing key
     */
    public boolean matches(String key) {
        return matches(RoutingKey.parse(key));
    }

    /**
     * Returns the shortest spelling of this pattern: {@code #.#} becomes {@code #}, and {@code #.*} becomes
     * {@code *.#}, until nothing changes.
     *
     * <p>{@code a.*.#.*.#.*} becomes {@code a.*.*.*.#}. The result matches the same keys.
     *
     * @return the normalised pattern; equal to this one if there is nothing to change
     */
    public TopicPattern normalized() {
        List<Word> normal = Wildcards.normalize(words);
        String normalText = Wildcards.text(normal);
        return normalText.equals(text) ? this : new TopicPattern(normalText, normal);
    }

    /**
     * Counts the words that are {@code #}.
     *
     * @return the number of {@code #} wildcards; RabbitMQ 4.3.5 and later accepts at most two
     */
    public int hashCount() {
        int count = 0;
        for (Word word : words) {
            count += word instanceof Word.Many ? 1 : 0;
        }
        return count;
    }

    /**
     * Returns the words that look like a wildcard and are none, such as {@code a#}, {@code **} or {@code #'}.
     *
     * <p>They match only themselves, which is rarely what was meant.
     *
     * @return an immutable list of those words, in order, as often as they occur
     */
    public List<String> literalWildcards() {
        List<String> lookalikes = new ArrayList<>();
        for (Word word : words) {
            if (word instanceof Word.Literal literal && Wildcards.isLookalike(literal.text())) {
                lookalikes.add(literal.text());
            }
        }
        return List.copyOf(lookalikes);
    }

    /**
     * Says whether the pattern has no wildcard and so matches exactly one key, the one with the same text.
     *
     * @return whether no word is a wildcard
     */
    public boolean isLiteral() {
        for (Word word : words) {
            if (word.isWildcard()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TopicPattern that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the text that was parsed. */
    @Override
    public String toString() {
        return text;
    }
}
