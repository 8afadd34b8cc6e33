package dev.signalbox.topic;

import java.util.List;

/**
 * The concrete dotted words an event travels under: {@code crm.lead.created}.
 *
 * <p>A key has zero or more words. {@code ""} has none; any other text splits at every dot and keeps empty words:
 *
 * <pre>
 * RoutingKey.parse("").words()      // []
 * RoutingKey.parse(".").words()     // ["", ""]
 * RoutingKey.parse("a.").words()    // ["a", ""]
 * RoutingKey.parse("a..b").words()  // ["a", "", "b"]
 * </pre>
 *
 * <p>Words may hold any Unicode text; {@code *} and {@code #} are ordinary words in a key. A key has at most 255
 * UTF-8 bytes. Two keys are equal if their texts are. Immutable and safe for use by many threads.
 *
 * <p>Source of the rules: AMQP 0-9-1, section 3.1.3.3, as RabbitMQ implements it.
 */
public final class RoutingKey {
    private final String text;
    private final List<String> words;

    private RoutingKey(String text) {
        this.text = text;
        this.words = TopicText.words(TopicText.KEY, text);
    }

    /**
     * Parses a routing key.
     *
     * @param text the words, separated by dots; may be empty
     * @return the key
     * @throws TopicSyntaxException if the text has more than 255 UTF-8 bytes or holds an unpaired surrogate
     */
    public static RoutingKey parse(String text) {
        return new RoutingKey(text);
    }

    /**
     * Returns the words, in order.
     *
     * @return an immutable list; empty for the empty key, and its words may be empty
     */
    public List<String> words() {
        return words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RoutingKey that && text.equals(that.text);
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
