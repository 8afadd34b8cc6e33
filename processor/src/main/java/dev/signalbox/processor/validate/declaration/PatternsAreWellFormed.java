package dev.signalbox.processor.validate.declaration;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.PatternModel;
import dev.signalbox.processor.model.TopicTemplate;
import dev.signalbox.topic.TopicPattern;
import java.util.List;
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
        return listener.patterns().stream().flatMap(PatternsAreWellFormed::check);
    }

    private static Stream<Diagnostic> check(PatternModel pattern) {
        String text = pattern.text();
        int bytes = Utf8.length(text);
        if (bytes > Utf8.LIMIT) {
            return Stream.of(Problem.KEY_TOO_LONG.at(pattern.origin(), Utf8.beginning(text), bytes));
        }
        List<String> words = pattern.pattern().map(TopicPattern::words).orElse(List.of());
        return TextFault.halfCharacter(text)
                .or(() -> TextFault.inWords(words, PatternsAreWellFormed::component).stream()
                        .findFirst())
                .stream()
                .map(fault -> Problem.MALFORMED_PATTERN
                        .at(pattern.origin(), "\"" + text + "\"", fault.reason())
                        .pointingInto(text, fault.index()));
    }

    private static Optional<TextFault> component(String word) {
        String reason =
                "the component " + word + " belongs in the topic of an event type; write * to match any one word";
        return TopicTemplate.isComponent(word) ? Optional.of(new TextFault(0, reason)) : Optional.empty();
    }
}
