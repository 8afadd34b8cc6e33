package dev.signalbox.processor.validate.declaration;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.PatternModel;
import dev.signalbox.topic.TopicPattern;
import java.util.stream.Stream;

/** A word that has a wildcard in it, but is none, is probably a slip (reference behaviour M-04). */
final class WildcardsAreWholeWords {
    private WildcardsAreWholeWords() {}

    static Stream<Diagnostic> check(ListenerModel listener) {
        if (listener.suppressed().contains(Problem.WILDCARD_IN_WORD.id())) {
            return Stream.of();
        }
        return listener.patterns().stream().flatMap(WildcardsAreWholeWords::check);
    }

    private static Stream<Diagnostic> check(PatternModel pattern) {
        return pattern.pattern().map(TopicPattern::literalWildcards).stream()
                .flatMap(words -> words.stream())
                .map(word -> Problem.WILDCARD_IN_WORD.at(
                        pattern.origin(), word, pattern.text(), word.contains("#") ? "#" : "*"));
    }
}
