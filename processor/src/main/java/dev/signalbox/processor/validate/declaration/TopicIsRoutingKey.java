package dev.signalbox.processor.validate.declaration;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.TopicTemplate;
import dev.signalbox.processor.model.TopicTemplate.Component;
import dev.signalbox.processor.model.TopicTemplate.Literal;
import dev.signalbox.processor.model.TopicTemplate.Word;
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
        if (bytes > Utf8.LIMIT && Utf8.length(prefix) <= Utf8.LIMIT) {
            String count = event.topic().isLiteral() ? "" + bytes : "at least " + bytes;
            return Stream.of(Problem.KEY_TOO_LONG.at(event.origin(), Utf8.beginning(text), count));
        }
        return fault(text, prefix.length(), namespaces.ownWords(event)).stream()
                .map(fault -> Problem.MALFORMED_TOPIC
                        .at(event.origin(), text, fault.reason())
                        .pointingInto(text, fault.index()));
    }

    /** Tells whether what stands in braces can name a component at all. */
    static boolean isName(String text) {
        return firstForeign(text).isEmpty();
    }

    /** Finds the first fault in what follows the namespaces. */
    private static Optional<TextFault> fault(String text, int start, List<Word> own) {
        List<String> words = own.stream().map(TopicIsRoutingKey::written).toList();
        return TextFault.halfCharacter(text.substring(start))
                .or(() -> TextFault.inWords(words, TopicIsRoutingKey::fault).stream()
                        .findFirst())
                .map(fault -> new TextFault(start + fault.index(), fault.reason()));
    }

    private static Optional<TextFault> fault(String word) {
        if (word.equals("*") || word.equals("#")) {
            String reason = "the wildcard " + word + " belongs in the topic pattern of a listener; write a word, or a"
                    + " component in braces";
            return Optional.of(new TextFault(0, reason));
        }
        if (TopicTemplate.isComponent(word)) {
            String name = word.substring(1, word.length() - 1);
            String reason = "\"" + name + "\" names no component; write {component} as a word of its own";
            return firstForeign(name).map(index -> new TextFault(index + 1, reason));
        }
        return TextFault.strayBrace(word, "write {component} as a word of its own");
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

    private static String written(Word word) {
        return word instanceof Component component ? "{" + component.name() + "}" : ((Literal) word).text();
    }
}
