package dev.signalbox.processor.validate.declaration;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.PatternModel;
import dev.signalbox.topic.TopicPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A pattern has at most two {@code #}, or a broker may refuse what works here. */
final class HashesAreFew {
    private static final int BROKER_LIMIT = 2;

    private HashesAreFew() {}

    static Stream<Diagnostic> check(ListenerModel listener) {
        if (listener.suppressed().contains(Problem.MANY_HASHES.id())) {
            return Stream.of();
        }
        List<Diagnostic> found = new ArrayList<>(0);
        for (PatternModel pattern : listener.patterns()) {
            int hashes = hashes(pattern);
            if (hashes > BROKER_LIMIT) {
                found.add(Problem.MANY_HASHES.at(pattern.origin(), pattern.text(), hashes, cure(pattern)));
            }
        }
        return found.stream();
    }

    private static String cure(PatternModel pattern) {
        return pattern.pattern()
                .map(TopicPattern::normalized)
                .filter(shorter -> shorter.hashCount() <= BROKER_LIMIT)
                .map(shorter -> "Write \"" + shorter + "\", which matches the same")
                .orElse("Write fewer");
    }

    private static int hashes(PatternModel pattern) {
        return pattern.pattern().isPresent() ? pattern.pattern().get().hashCount() : 0;
    }
}
