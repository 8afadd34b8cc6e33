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
    private static final int SHOWN = 60;

    private KeyText() {}

    /** Finds the first character of which only a half is there. */
    static Optional<TextFault> halfCharacter(String text) {
        return fault(text).filter(fault -> !fault.isTooLong()).map(fault -> {
            String half = "U+%04X".formatted((int) text.charAt(fault.index()));
            return new TextFault(fault.index(), half + " is half a character; write the whole one");
        });
    }

    /**
     * Says that no key can be so long.
     *
     * @param written the text at the origin
     * @param key the key, or the pattern, that it stands for
     * @param about goes before the number of bytes
     */
    static Optional<Diagnostic> tooLong(Origin origin, String written, String key, String about) {
        return fault(key).filter(TopicSyntaxException::isTooLong).map(fault -> {
            String beginning = written.length() <= SHOWN ? written : written.substring(0, SHOWN) + "...";
            int bytes = key.getBytes(StandardCharsets.UTF_8).length;
            return Problem.KEY_TOO_LONG.at(origin, beginning, about + bytes);
        });
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
