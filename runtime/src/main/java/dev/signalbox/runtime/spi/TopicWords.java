package dev.signalbox.runtime.spi;

import dev.signalbox.topic.RoutingKey;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Turns components of an event into words of its topic, and refuses those that cannot be one.
 *
 * <p>Generated code calls the {@code check} methods before it compares a component with a word of a pattern.
 */
public final class TopicWords {
    private TopicWords() {}

    /**
     * Returns a text component if it can be a word: not empty, without a dot, and not a wildcard.
     *
     * @param component the name of the component, for the message
     * @param value its value
     * @return the value
     * @throws IllegalArgumentException if the value cannot be a word
     */
    public static String check(String component, @Nullable String value) {
        if (value == null || value.isEmpty() || value.indexOf('.') >= 0 || isWildcard(value)) {
            throw refused(component, value);
        }
        return value;
    }

    /**
     * Returns a component of another type if it is there.
     *
     * @param <T> the type of the component: an enum, a boxed number, {@code Boolean} or {@code UUID}
     * @param component the name of the component, for the message
     * @param value its value
     * @return the value
     * @throws IllegalArgumentException if the value is null
     */
    public static <T> T check(String component, @Nullable T value) {
        if (value == null) {
            throw refused(component, null);
        }
        return value;
    }

    /**
     * Returns a filled topic if it can be a routing key.
     *
     * @param routingKey the topic with its components filled in
     * @return the key
     * @throws dev.signalbox.topic.TopicSyntaxException if it has more than 255 bytes in UTF-8
     */
    public static String checkKey(String routingKey) {
        return RoutingKey.parse(routingKey).toString();
    }

    /**
     * Returns the word for an enum constant: its name in lower case.
     *
     * @param value the checked value of a component
     * @return the word
     */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the word for an integral number: its decimal digits.
     *
     * @param value the value of a component
     * @return the word
     */
    public static String word(long value) {
        return Long.toString(value);
    }

    /**
     * Returns the word for a truth value.
     *
     * @param value the value of a component
     * @return {@code true} or {@code false}
     */
    public static String word(boolean value) {
        return Boolean.toString(value);
    }

    /**
     * Returns the word for a UUID: its canonical form in lower case.
     *
     * @param value the checked value of a component
     * @return the word
     */
    public static String word(UUID value) {
        return value.toString();
    }

    private static boolean isWildcard(String value) {
        return value.length() == 1 && (value.charAt(0) == '*' || value.charAt(0) == '#');
    }

    private static IllegalArgumentException refused(String component, @Nullable String value) {
        String shown = value == null ? "null" : String.format("\"%s\"", value);
        return new IllegalArgumentException(String.format(
                "component \"%s\" is %s, which cannot be a word of the event's topic:"
                        + " give it a value that is not empty, has no dot and is not * or #",
                component, shown));
    }
}
