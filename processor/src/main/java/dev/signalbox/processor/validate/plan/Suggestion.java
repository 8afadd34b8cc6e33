package dev.signalbox.processor.validate.plan;

import dev.signalbox.processor.diagnostic.Nearest;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.PatternModel;
import dev.signalbox.processor.model.TopicTemplate.Literal;
import dev.signalbox.topic.TopicPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the pattern that was probably meant, or else says what the topics are. */
final class Suggestion {
    private static final int MAX_TOPICS = 3;

    private Suggestion() {}

    static String of(PatternModel pattern, List<EventModel> events) {
        return corrected(pattern.pattern().orElseThrow(), events)
                .or(() -> Nearest.to(pattern.text(), topics(events)))
                .map(meant -> " Did you mean \"" + meant + "\"?")
                .orElseGet(() -> travelling(events));
    }

    /** Corrects each literal word to the nearest word of any topic, and keeps the result if a topic then fits. */
    private static Optional<String> corrected(TopicPattern pattern, List<EventModel> events) {
        List<String> known = events.stream()
                .flatMap(event -> event.topic().words().stream())
                .filter(Literal.class::isInstance)
                .map(word -> ((Literal) word).text())
                .toList();
        List<String> words = new ArrayList<>();
        for (String word : pattern.words()) {
            boolean kept = word.equals("*") || word.equals("#") || known.contains(word);
            words.add(kept ? word : Nearest.to(word, known).orElse(word));
        }
        String meant = String.join(".", words);
        TopicPattern candidate = TopicPattern.parse(meant);
        return topics(events).stream().anyMatch(candidate::matches) ? Optional.of(meant) : Optional.empty();
    }

    private static List<String> topics(List<EventModel> events) {
        return events.stream().map(event -> event.topic().text()).distinct().toList();
    }

    private static String travelling(List<EventModel> events) {
        return events.stream()
                .limit(MAX_TOPICS)
                .map(event -> event.type().simpleName() + " travels under \""
                        + event.topic().text() + "\"")
                .collect(Collectors.joining(", ", " ", "."));
    }
}
