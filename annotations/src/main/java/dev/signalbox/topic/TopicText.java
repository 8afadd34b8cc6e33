package dev.signalbox.topic;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The text rules that routing keys and topic patterns share: what is allowed, and where words begin and end. */
final class TopicText {
    /** An AMQP 0-9-1 short string (section 4.2.5.3) counts its bytes in one octet. */
    static final int MAX_BYTES = 255;

    /** What a routing key is called in messages. */
    static final String KEY = "routing key";

    private TopicText() {}

    /** Splits the text into its words, or refuses it; {@code noun} names it in the message. */
    static List<String> words(String noun, String text) {
        check(noun, text);
        return split(text);
    }

    /** Splits any text into words. */
    static List<String> split(String text) {
        // The limit -1 keeps trailing empty words. Even then "" would be one word, but it is none.
        return text.isEmpty() ? List.of() : List.of(text.split("\\.", -1));
    }

    /** Refuses a text that is no routing key. */
    static void checkKey(String text) {
        if (!isShortAscii(text)) {
            check(KEY, text);
        }
    }

    /** Refuses a text that is too long whatever its characters are: each takes a byte at least. */
    static void checkLength(String text) {
        if (text.length() > MAX_BYTES) {
            check(KEY, text);
        }
    }

    private static boolean isShortAscii(String text) {
        int bits = 0;
        for (int index = 0; index < text.length(); index++) {
            bits |= text.charAt(index);
        }
        return bits < 0x80 && text.length() <= MAX_BYTES;
    }

    private static void check(String noun, String text) {
        int bytes = 0;
        for (int index = 0; index < text.length(); ) {
            int codePoint = text.codePointAt(index);
            if (isSurrogate(codePoint)) {
                throw unpairedSurrogate(noun, text, index);
            }
            bytes += utf8Bytes(codePoint);
            if (bytes > MAX_BYTES) {
                throw tooLong(noun, text, index);
            }
            index += Character.charCount(codePoint);
        }
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static int utf8Bytes(int codePoint) {
        if (codePoint < 0x80) {
            return 1;
        }
        if (codePoint < 0x800) {
            return 2;
        }
        return Character.isBmpCodePoint(codePoint) ? 3 : 4;
    }

    private static TopicSyntaxException unpairedSurrogate(String noun, String text, int index) {
        String half = String.format("U+%04X", (int) text.charAt(index));
        return new TopicSyntaxException(
                "The " + noun + " holds half a character, the unpaired surrogate " + half,
                text,
                index,
                false,
                "Write the whole character or leave it out; text that was cut inside a character looks like this.");
    }

    private static TopicSyntaxException tooLong(String noun, String text, int index) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        return new TopicSyntaxException(
                "The " + noun + " has " + bytes + " UTF-8 bytes, and " + MAX_BYTES + " are allowed",
                text,
                index,
                true,
                "Write fewer or shorter words: the text must end before the marked character, index " + index + ".");
    }
}
