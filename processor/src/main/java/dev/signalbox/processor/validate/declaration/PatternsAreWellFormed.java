package dev.signalbox.processor.validate.declaration;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.PatternModel;
import dev.signalbox.topic.TopicTemplate;
import dev.signalbox.topic.Word;
import java.util.Optional;
import java.util.stream.Stream;

/** A listener binds at least one pattern, and each is one: no components, at most 255 bytes. */
final class PatternsAreWellFormed {
    private PatternsAreWellFormed() {}

    static Stream<Diagnostic> check(ListenerModel listener) {
        if (listener.patterns().isEmpty()) {
            String fault = "a listener without a pattern hears nothing; write \"#\" to hear every topic";
            return Stream.of(Problem.MALFORMED_PATTERN.at(listener.origin(), "{}", fault));
        }
        Stream<Diagnostic> found = Stream.of();
        for (PatternModel pattern : listener.patterns()) {
            if (pattern.pattern().isEmpty() || pattern.text().indexOf('{') >= 0) {
                found = Stream.concat(found, check(pattern));
            }
        }
        return found;
    }

    private static Stream<Diagnostic> check(PatternModel pattern) {
        String text = pattern.text();
        int bytes = KeyText.bytes(text);
        if (bytes > KeyText.LIMIT) {
            return Stream.of(KeyText.tooLong(pattern.origin(), text, bytes));
        }
        return TextFault.inWords(TopicTemplate.parse(text).words(), PatternsAreWellFormed::fault).stream()
                .limit(1)
                .map(fault -> Problem.MALFORMED_PATTERN
                        .at(pattern.origin(), "\"" + text + "\"", fault.reason())
                        .pointingInto(text, fault.index()));
    }

    private static Optional<TextFault> fault(Word word) {
        if (word instanceof Word.Component) {
            String reason =
                    "the component " + word + " belongs in the topic of an event type; write * to match any one word";
            return Optional.of(new TextFault(0, reason));
        }
        return KeyText.halfCharacter(word.toString());
    }
}
