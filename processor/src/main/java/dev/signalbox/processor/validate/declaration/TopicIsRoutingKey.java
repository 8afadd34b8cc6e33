package dev.signalbox.processor.validate.declaration;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.topic.Word;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The topic of an event type is a routing key: no wildcards, braces only around components, at most 255 bytes. */
final class TopicIsRoutingKey {
    private TopicIsRoutingKey() {}

    static Stream<Diagnostic> check(EventModel event, Namespaces namespaces) {
        String text = event.topic().text();
        String prefix = namespaces.prefix(event);
        if (text.length() == prefix.length()) {
            String fault = "it is empty; name the event in dotted words, as in \"crm.lead.created\"";
            return Stream.of(Problem.MALFORMED_TOPIC.at(event.origin(), "", fault));
        }
        int bytes = ShortestKey.bytes(event);
        if (bytes > KeyText.LIMIT && KeyText.bytes(prefix) <= KeyText.LIMIT) {
            String count = event.topic().isLiteral() ? "" + bytes : "at least " + bytes;
            return Stream.of(KeyText.tooLong(event.origin(), text, count));
        }
        return fault(prefix.length(), namespaces.ownWords(event)).stream()
                .map(fault -> Problem.MALFORMED_TOPIC
                        .at(event.origin(), text, fault.reason())
                        .pointingInto(text, fault.index()));
    }

    /** Tells whether what stands in braces can name a component at all. */
    static boolean isName(String text) {
        return firstForeign(text).isEmpty();
    }

    /** Finds the first fault in what follows the namespaces. */
    private static Optional<TextFault> fault(int start, List<Word> own) {
        return TextFault.inWords(own, TopicIsRoutingKey::fault).stream()
                .findFirst()
                .map(fault -> new TextFault(start + fault.index(), fault.reason()));
    }

    private static Optional<TextFault> fault(Word word) {
        Optional<TextFault> half = KeyText.halfCharacter(word.toString());
        if (half.isPresent()) {
            return half;
        }
        if (word.isWildcard()) {
            String reason = "the wildcard " + word + " belongs in the topic pattern of a listener; write a word, or a"
                    + " component in braces";
            return Optional.of(new TextFault(0, reason));
        }
        return word instanceof Word.Component component
                ? noName(component.name())
                : TextFault.strayBrace(word.toString(), "write {component} as a word of its own");
    }

    private static Optional<TextFault> noName(String name) {
        String reason = "\"" + name + "\" names no component; write {component} as a word of its own";
        return firstForeign(name).map(index -> new TextFault(index + 1, reason));
    }

    /** Finds the first character that no Java identifier has there (JLS 3.8). */
    private static Optional<Integer> firstForeign(String name) {
        return Stream.iterate(0, index -> index < name.length(), index -> name.offsetByCodePoints(index, 1))
                .filter(index -> !isIdentifierPart(name.codePointAt(index), index))
                .findFirst();
    }

    private static boolean isIdentifierPart(int codePoint, int index) {
        return index == 0 ? Character.isJavaIdentifierStart(codePoint) : Character.isJavaIdentifierPart(codePoint);
    }
}
