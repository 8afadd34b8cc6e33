package dev.signalbox.runtime.spi;

import dev.signalbox.topic.PrintableText;
import dev.signalbox.topic.RoutingKey;
import dev.signalbox.topic.TopicSyntaxException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Turns components of an event into words of its topic, and refuses those that cannot be one.
 *
 * <p>Generated code calls the {@code check} methods before it compares a component with a word of a pattern.
 */
public final class TopicWords {
    /** So many characters have at most 255 bytes: in UTF-8 none of one {@code char} has more than three. */
    private static final int SHORT = 85;

    private TopicWords() {}

    /**
     * Returns a text component if it can be a word: not empty, without a dot, not a wildcard, and of whole characters.
     *
     * @param component the name of the component, for the message
     * @param value its value
     * @return the value
     * @throws IllegalArgumentException if the value cannot be a word
     */
    public static String check(String component, @Nullable String value) {
        if (value == null || value.isEmpty() || isWildcard(value)) {
            throw refused(component, value);
        }
        int bits = 0;
        for (int index = 0; index < value.length(); index++) {
            char character = value.charAt(index);
            if (character == '.') {
                throw refused(component, value);
            }
            bits |= character;
        }
        if (bits >= Character.MIN_SURROGATE) {
            checkHalves(component, value);
        }
        return value;
    }

    /** Slow, and only for texts with characters far from ASCII: a surrogate without the other half is none. */
    private static void checkHalves(String component, String value) {
        for (int index = 0; index < value.length(); ) {
            int codePoint = value.codePointAt(index);
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                throw new IllegalArgumentException(String.format(
                        "component \"%s\" is \"%s\", in which U+%04X is half a character: give it whole characters",
                        component, PrintableText.of(value), codePoint));
            }
            index += Character.charCount(codePoint);
        }
    }

    /**
     * Returns a routing key if it is not too long. Generated code calls it for keys whose text components may make it so;
     * a key of up to 85 characters never is.
     *
     * @param routingKey the words of a topic, filled in
     * @return the key
     * @throws TopicSyntaxException if it has more than 255 UTF-8 bytes
     */
    public static String checkKey(String routingKey) {
        if (routingKey.length() > SHORT) {
            RoutingKey.parse(routingKey);
        }
        return routingKey;
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
        String shown = value == null ? "null" : String.format("\"%s\"", PrintableText.of(value));
        return new IllegalArgumentException(String.format(
                "component \"%s\" is %s, which cannot be a word of the event's topic:"
                        + " give it a value that is not empty, has no dot and is not * or #",
                component, shown));
    }
}
