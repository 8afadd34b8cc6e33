package dev.signalbox.processor.validate.declaration;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.NamespaceModel;
import dev.signalbox.processor.model.TopicTemplate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A namespace is literal words with one dot between them, so that a topic can follow after another dot. */
final class NamespaceIsWords {
    private NamespaceIsWords() {}

    static Stream<Diagnostic> check(NamespaceModel namespace) {
        String text = namespace.text();
        if (text.isEmpty()) {
            String fault = "it is empty; name the words before the topics, as in \"com.acme.hr\", or take"
                    + " @EventNamespace away";
            return Stream.of(Problem.MALFORMED_NAMESPACE.at(namespace.origin(), text, fault));
        }
        int bytes = Utf8.length(text);
        if (bytes > Utf8.LIMIT) {
            return Stream.of(Problem.KEY_TOO_LONG.at(namespace.origin(), Utf8.beginning(text), bytes));
        }
        return TextFault.halfCharacter(text)
                .or(() -> TextFault.inWords(List.of(text.split("\\.", -1)), NamespaceIsWords::fault).stream()
                        .findFirst())
                .stream()
                .map(fault -> Problem.MALFORMED_NAMESPACE
                        .at(namespace.origin(), text, fault.reason())
                        .pointingInto(text, fault.index()));
    }

    private static Optional<TextFault> fault(String word) {
        if (word.isEmpty()) {
            return Optional.of(new TextFault(0, "it has an empty word; write words with one dot between them"));
        }
        if (word.equals("*") || word.equals("#")) {
            String reason =
                    "the wildcard " + word + " belongs in the topic pattern of a listener; write a literal word";
            return Optional.of(new TextFault(0, reason));
        }
        if (TopicTemplate.isComponent(word)) {
            String reason = "the component " + word + " belongs in the topic of an event type; write a literal word";
            return Optional.of(new TextFault(0, reason));
        }
        return TextFault.strayBrace(word, "write a literal word");
    }
}
