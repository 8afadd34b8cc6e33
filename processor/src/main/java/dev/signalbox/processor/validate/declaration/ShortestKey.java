package dev.signalbox.processor.validate.declaration;

import dev.signalbox.processor.model.EventComponent;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.topic.Word;
import java.util.Locale;

/** Counts the bytes of the shortest key that an event type can give. */
final class ShortestKey {
    private static final int UUID_LENGTH = 36;

    private ShortestKey() {}

    static int bytes(EventModel event) {
        if (event.components().isEmpty()) {
            return KeyText.bytes(event.topic().text());
        }
        int bytes = event.topic().words().size() - 1; // dots
        for (Word word : event.topic().words()) {
            bytes +=
                    word instanceof Word.Component component ? bytes(event, component) : KeyText.bytes(word.toString());
        }
        return bytes;
    }

    private static int bytes(EventModel event, Word.Component word) {
        for (EventComponent component : event.components()) {
            if (component.name().equals(word.name())) {
                return bytes(component);
            }
        }
        return 1;
    }

    private static int bytes(EventComponent component) {
        return switch (component.kind()) {
            case BOOLEAN, BOXED_BOOLEAN -> "true".length();
            case UUID -> UUID_LENGTH;
            case ENUM -> shortest(component);
            case STRING, INT, LONG, BOXED_INTEGRAL, MISSING, UNFIT -> 1;
        };
    }

    private static int shortest(EventComponent component) {
        int shortest = KeyText.LIMIT;
        for (String constant : component.constants()) {
            shortest = Math.min(shortest, KeyText.bytes(constant.toLowerCase(Locale.ROOT)));
        }
        return component.constants().isEmpty() ? 1 : shortest;
    }
}
