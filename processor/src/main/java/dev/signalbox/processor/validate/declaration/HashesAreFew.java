package dev.signalbox.processor.validate.declaration;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.PatternModel;
import dev.signalbox.topic.TopicPattern;
import java.util.stream.Stream;

/** A pattern has at most two {@code #}, or a broker may refuse what works here. */
final class HashesAreFew {
    private static final int BROKER_LIMIT = 2;

    private HashesAreFew() {}

    static Stream<Diagnostic> check(ListenerModel listener) {
        if (listener.suppressed().contains(Problem.MANY_HASHES.id())) {
            return Stream.of();
        }
        return listener.patterns().stream()
                .filter(pattern -> hashes(pattern) > BROKER_LIMIT)
                .map(pattern ->
                        Problem.MANY_HASHES.at(pattern.origin(), pattern.text(), hashes(pattern), cure(pattern)));
    }

    private static String cure(PatternModel pattern) {
        return pattern.pattern()
                .map(TopicPattern::normalized)
                .filter(shorter -> shorter.hashCount() <= BROKER_LIMIT)
                .map(shorter -> "Write \"" + shorter + "\", which matches the same")
                .orElse("Write fewer");
    }

    private static int hashes(PatternModel pattern) {
        return pattern.pattern().map(TopicPattern::hashCount).orElse(0);
    }
}
