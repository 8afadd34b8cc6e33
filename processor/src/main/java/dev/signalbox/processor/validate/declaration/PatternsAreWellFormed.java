package dev.signalbox.processor.validate.declaration;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.PatternModel;
import dev.signalbox.processor.model.TopicTemplate;
import dev.signalbox.topic.TopicPattern;
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
        if (pattern.fault().isPresent()) {
            int bytes = Utf8.length(pattern.text());
            return Stream.of(
                    bytes > 255
                            ? Problem.KEY_TOO_LONG.at(pattern.origin(), pattern.text(), bytes)
                            : Problem.MALFORMED_PATTERN.at(
                                    pattern.origin(),
                                    pattern.text(),
                                    pattern.fault().get().reason()));
        }
        return pattern.pattern().map(TopicPattern::words).stream()
                .flatMap(words -> words.stream())
                .filter(TopicTemplate::isComponent)
                .limit(1)
                .map(word -> Problem.MALFORMED_PATTERN.at(
                        pattern.origin(),
                        pattern.text(),
                        "the component " + word + " belongs in the topic of an event type; write * for any one word"));
    }
}
