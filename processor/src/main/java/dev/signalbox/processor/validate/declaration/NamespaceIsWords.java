package dev.signalbox.processor.validate.declaration;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.NamespaceModel;
import dev.signalbox.topic.TopicTemplate;
import dev.signalbox.topic.Word;
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
        int bytes = KeyText.bytes(text);
        if (bytes > KeyText.LIMIT) {
            return Stream.of(KeyText.tooLong(namespace.origin(), text, bytes));
        }
        return TextFault.inWords(TopicTemplate.parse(text).words(), NamespaceIsWords::fault).stream()
                .limit(1)
                .map(fault -> Problem.MALFORMED_NAMESPACE
                        .at(namespace.origin(), text, fault.reason())
                        .pointingInto(text, fault.index()));
    }

    private static Optional<TextFault> fault(Word word) {
        if (word.toString().isEmpty()) {
            return Optional.of(new TextFault(0, "it has an empty word; write words with one dot between them"));
        }
        if (word.isWildcard()) {
            String reason =
                    "the wildcard " + word + " belongs in the topic pattern of a listener; write a literal word";
            return Optional.of(new TextFault(0, reason));
        }
        if (word instanceof Word.Component) {
            String reason = "the component " + word + " belongs in the topic of an event type; write a literal word";
            return Optional.of(new TextFault(0, reason));
        }
        return KeyText.halfCharacter(word.toString())
                .or(() -> TextFault.strayBrace(word.toString(), "write a literal word"));
    }
}
