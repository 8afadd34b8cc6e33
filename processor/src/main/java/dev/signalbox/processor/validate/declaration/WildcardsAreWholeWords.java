package dev.signalbox.processor.validate.declaration;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.model.ListenerModel;
import dev.signalbox.processor.model.PatternModel;
import dev.signalbox.topic.TopicPattern;
import dev.signalbox.topic.Word;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A word that has a wildcard in it, but is none, is probably a slip. */
final class WildcardsAreWholeWords {
    private WildcardsAreWholeWords() {}

    static Stream<Diagnostic> check(ListenerModel listener) {
        if (listener.suppressed().contains(Problem.WILDCARD_IN_WORD.id())) {
            return Stream.of();
        }
        Stream<Diagnostic> found = Stream.of();
        for (PatternModel pattern : listener.patterns()) {
            if (pattern.pattern().isPresent()
                    && !pattern.pattern().get().literalWildcards().isEmpty()) {
                found = Stream.concat(found, check(pattern, pattern.pattern().get()));
            }
        }
        return found;
    }

    private static Stream<Diagnostic> check(PatternModel pattern, TopicPattern parsed) {
        List<String> slips = parsed.literalWildcards();
        return TextFault.inWords(parsed.words(), word -> slip(word, slips)).stream()
                .map(slip -> Problem.WILDCARD_IN_WORD
                        .at(pattern.origin(), pattern.text(), slip.reason())
                        .pointingInto(pattern.text(), slip.index()));
    }

    private static Optional<TextFault> slip(Word found, List<String> slips) {
        String word = found.toString();
        if (!slips.contains(word)) {
            return Optional.empty();
        }
        String wildcard = word.contains("#") ? "#" : "*";
        String reason = "the word \"" + word + "\" is literal, because * and # are wildcards only as whole words. Write"
                + " \"" + wildcard + "\" as a word of its own";
        return Optional.of(new TextFault(word.indexOf(wildcard), reason));
    }
}
