package dev.signalbox.processor.validate.plan;

import dev.signalbox.processor.diagnostic.Nearest;
import dev.signalbox.processor.model.EventComponent;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.processor.model.PatternModel;
import dev.signalbox.topic.RoutingKey;
import dev.signalbox.topic.TopicPattern;
import dev.signalbox.topic.TopicSyntaxException;
import dev.signalbox.topic.Word;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the pattern that was probably meant, or else says what the topics are. */
final class Suggestion {
    private static final int MAX_TOPICS = 3;

    private Suggestion() {}

    static String of(PatternModel pattern, List<EventModel> events) {
        return nearest(pattern, events)
                .map(meant -> "Did you mean \"" + meant + "\"?")
                .orElseGet(() -> travelling(events));
    }

    static Optional<String> nearest(PatternModel pattern, List<EventModel> events) {
        return corrected(pattern.pattern().orElseThrow(), events)
                .or(() -> Nearest.to(
                        pattern.text(),
                        events.stream().map(Suggestion::asPattern).toList()));
    }

    /** Corrects each literal word to the nearest word of any topic, and keeps the result if a topic then fits. */
    private static Optional<String> corrected(TopicPattern pattern, List<EventModel> events) {
        Set<String> known = knownWords(events);
        List<String> words =
                pattern.words().stream().map(word -> corrected(word, known)).toList();
        String meant = String.join(".", words);
        boolean reached = events.stream().anyMatch(event -> fits(meant, event));
        return reached ? Optional.of(meant) : Optional.empty();
    }

    /** Tells whether an event can fit a pattern, as far as the compiler knows the words of its components. */
    static boolean fits(String pattern, EventModel event) {
        try {
            TopicPattern parsed = TopicPattern.parse(pattern);
            return parsed.matches(key(event, parsed.words()));
        } catch (TopicSyntaxException tooLong) {
            return false;
        }
    }

    private static String corrected(Word word, Set<String> known) {
        String text = word.toString();
        return word.isWildcard() ? text : Nearest.to(text, known).orElse(text);
    }

    /** Returns the words that the topics of events can have, as far as the compiler knows them. */
    static Set<String> knownWords(List<EventModel> events) {
        return events.stream().flatMap(Suggestion::knownWords).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns the words that an event's topic can have, as far as the compiler knows them. */
    private static Stream<String> knownWords(EventModel event) {
        Stream<String> literal = event.topic().words().stream()
                .filter(Word.Literal.class::isInstance)
                .map(Word::toString);
        return Stream.concat(literal, event.components().stream().flatMap(Suggestion::constants));
    }

    /** Returns a key of an event, its components filled with words that are looked for where they can be. */
    private static RoutingKey key(EventModel event, List<Word> wanted) {
        String key = event.topic().words().stream()
                .map(word -> word instanceof Word.Component component
                        ? constants(event, component)
                                .filter(constant -> wanted.contains(new Word.Literal(constant)))
                                .findFirst()
                                .orElse("x")
                        : word.toString())
                .collect(Collectors.joining("."));
        return RoutingKey.parse(key);
    }

    private static Stream<String> constants(EventModel event, Word.Component word) {
        return event.components().stream()
                .filter(component -> component.name().equals(word.name()))
                .flatMap(Suggestion::constants);
    }

    private static Stream<String> constants(EventComponent component) {
        return component.constants().stream().map(constant -> constant.toLowerCase(Locale.ROOT));
    }

    private static String asPattern(EventModel event) {
        return event.topic().words().stream()
                .map(word -> word instanceof Word.Literal literal ? literal.text() : "*")
                .collect(Collectors.joining("."));
    }

    private static String travelling(List<EventModel> events) {
        String topics = events.stream()
                .limit(MAX_TOPICS)
                .map(event -> event.type().simpleName() + " travels under \""
                        + event.topic().text() + "\"")
                .collect(Collectors.joining(", "));
        int more = events.size() - MAX_TOPICS;
        return topics + (more > 0 ? ", and " + more + " more." : ".");
    }
}
