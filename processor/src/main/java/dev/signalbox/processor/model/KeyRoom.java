package dev.signalbox.processor.model;

import dev.signalbox.topic.Word;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Knows how much of a routing key is left for the texts of an event: all other words have a longest form. */
public final class KeyRoom {
    private static final int MAX_BYTES = 255;
    /** Three bytes for each {@code char} is the most that UTF-8 takes. */
    private static final int BYTES_PER_CHAR = 3;

    private KeyRoom() {}

    /**
     * Returns how many {@code char}s all words from {@code String} components may have together, so that no key of the
     * event can be too long; negative if a key can be too long without any.
     */
    public static int chars(EventModel event) {
        int left = MAX_BYTES + 1;
        for (Word word : event.topic().words()) {
            left -= 1 + longest(event, word); // each word but the first has a dot before it
        }
        return Math.floorDiv(left, BYTES_PER_CHAR);
    }

    private static int longest(EventModel event, Word word) {
        if (!(word instanceof Word.Component filled)) {
            return bytes(word.toString());
        }
        for (EventComponent component : event.components()) {
            if (component.name().equals(filled.name())) {
                return longest(component);
            }
        }
        return 0;
    }

    private static int longest(EventComponent component) {
        return switch (component.kind()) {
            case ENUM -> longestConstant(component);
            case INT -> Integer.toString(Integer.MIN_VALUE).length();
            case LONG, BOXED_INTEGRAL -> Long.toString(Long.MIN_VALUE).length();
            case BOOLEAN, BOXED_BOOLEAN -> Boolean.toString(false).length();
            case UUID -> 36;
            case STRING, MISSING, UNFIT -> 0;
        };
    }

    private static int longestConstant(EventComponent component) {
        int longest = 0;
        for (String constant : component.constants()) {
            longest = Math.max(longest, bytes(constant.toLowerCase(Locale.ROOT)));
        }
        return longest;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
