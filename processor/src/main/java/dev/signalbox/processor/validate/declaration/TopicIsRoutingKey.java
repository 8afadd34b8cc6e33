package dev.signalbox.processor.validate.declaration;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.topic.TopicTemplate;
import dev.signalbox.topic.Word;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** The topic of an event type is a routing key: no wildcards, braces only around components, at most 255 bytes. */
final class TopicIsRoutingKey {
    private TopicIsRoutingKey() {}

    static Stream<Diagnostic> check(EventModel event) {
        String text = event.topic().text();
        if (text.isEmpty()) {
            String fault = "it is empty; name the event in dotted words, as in \"crm.lead.created\"";
            return Stream.of(Problem.MALFORMED_TOPIC.at(event.origin(), text, fault));
        }
        Optional<Diagnostic> tooLong = KeyText.tooLong(
                event.origin(), text, shortestKey(event.topic()), event.topic().isLiteral() ? "" : "at least ");
        if (tooLong.isPresent()) {
            return tooLong.stream();
        }
        return fault(event.topic()).stream()
                .map(fault -> Problem.MALFORMED_TOPIC
                        .at(event.origin(), text, fault.reason())
                        .pointingInto(text, fault.index()));
    }

    /** Tells whether what stands in braces can name a component at all. */
    static boolean isName(String text) {
        return firstForeign(text).isEmpty();
    }

    private static Optional<TextFault> fault(TopicTemplate topic) {
        return TextFault.inWords(topic.words(), TopicIsRoutingKey::fault).stream()
                .findFirst();
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
        return word instanceof Word.Component component ? noName(component.name()) : strayBrace(word.toString());
    }

    private static Optional<TextFault> noName(String name) {
        String reason = "\"" + name + "\" names no component; write {component} as a word of its own";
        return firstForeign(name).map(index -> new TextFault(index + 1, reason));
    }

    private static Optional<TextFault> strayBrace(String word) {
        String reason = "the word \"" + word + "\" has a stray brace; write {component} as a word of its own";
        return Stream.of("{", "}")
                .map(word::indexOf)
                .filter(index -> index >= 0)
                .min(Integer::compare)
                .map(index -> new TextFault(index, reason));
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

    /** Returns a key no longer than any the topic can give: each component is one letter. */
    private static String shortestKey(TopicTemplate topic) {
        StringJoiner key = new StringJoiner(".");
        for (Word word : topic.words()) {
            key.add(word instanceof Word.Component ? "x" : word.toString());
        }
        return key.toString();
    }
}
