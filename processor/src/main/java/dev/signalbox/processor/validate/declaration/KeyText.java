package dev.signalbox.processor.validate.declaration;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.Origin;
import dev.signalbox.topic.RoutingKey;
import dev.signalbox.topic.TopicSyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Says in the words of a diagnostic what keeps a text from being a routing key; the rules are the key's own. */
final class KeyText {
    /** A routing key has no more bytes in UTF-8 (AMQP 0-9-1, short string). */
    static final int LIMIT = 255;

    private static final int SHOWN = 60;

    private KeyText() {}

    /** Finds the first character of which only a half is there. */
    static Optional<TextFault> halfCharacter(String text) {
        Optional<TopicSyntaxException> found = fault(text);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return found.filter(fault -> !fault.isTooLong()).map(fault -> {
            String half = "U+%04X".formatted((int) text.charAt(fault.index()));
            return new TextFault(fault.index(), half + " is half a character; write the whole one");
        });
    }

    /** Counts the bytes of a text in UTF-8. */
    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Says of a text that no key can be so long. */
    static Diagnostic tooLong(Origin origin, String text, Object bytes) {
        String beginning = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
        return Problem.KEY_TOO_LONG.at(origin, beginning, bytes);
    }

    private static Optional<TopicSyntaxException> fault(String text) {
        try {
            RoutingKey.parse(text);
            return Optional.empty();
        } catch (TopicSyntaxException fault) {
            return Optional.of(fault);
        }
    }
}
