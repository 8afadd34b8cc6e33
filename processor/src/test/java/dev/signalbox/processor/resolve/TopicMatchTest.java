package dev.signalbox.processor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.processor.model.Condition;
import dev.signalbox.processor.model.EventComponent;
import dev.signalbox.processor.model.EventComponent.Kind;
import dev.signalbox.processor.model.EventModel;
import dev.signalbox.topic.TopicPattern;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicMatchTest {
    private static final EventComponent TEXT = component("text", Kind.STRING, "String");
    private static final EventComponent FLAG = component("flag", Kind.BOOLEAN, "boolean");
    private static final EventComponent ENUM =
            new EventComponent("kind", Kind.ENUM, Models.type("Kind"), List.of("ONE", "Two"));

    /** What each component can give; of the endless texts those that can matter here. */
    private static final Map<EventComponent, List<String>> VALUES = Map.of(
            TEXT, List.of("one", "a", "true", "other"), FLAG, List.of("true", "false"), ENUM, List.of("one", "two"));

    @ParameterizedTest
    @CsvSource({
        "a.b, a.b, true",
        "a.b, a.*, true",
        "a.b, #, true",
        "a.b, a.#.b, true",
        "a.b, b.#, false",
        "a.b, *, false"
    })
    void decidesLiteralTopicsForGood(String topic, String pattern, boolean fits) {
        assertThat(match(topic, pattern)).contains(fits ? Condition.ALWAYS : Condition.NEVER);
    }

    @ParameterizedTest
    @CsvSource({
        "x.{kind}, x.*, ''",
        "x.{kind}, x.#, ''",
        "x.{kind}, x.two, kind is two",
        "x.{kind}, x.Two, never",
        "x.{kind}, x.three, never",
        "x.{flag}, x.TRUE, never",
        "x.{kind}.{flag}, #.true, flag is true",
        "x.{kind}.{kind}, x.one.one, kind is one",
        "x.{kind}.{kind}, x.one.two, never",
        "x.{text}.{flag}, x.a.true, flag is true and text is a",
        "{text}.{kind}, #.one.#, kind is one or text is one",
        "x.{text}, x.{text}, text is {text}",
        "x.{kind}, y.one, never",
        "x.{kind}, x, never",
        "x.{kind}, x.one.two, never"
    })
    void leavesConditionsOnComponents(String topic, String pattern, String condition) {
        assertThat(text(match(topic, pattern).orElseThrow())).isEqualTo(condition);
    }

    @Test
    void dropsAlternativesThatFollowFromOthers() {
        assertThat(text(match("{text}.{kind}.{flag}", "#.one.#").orElseThrow()))
                .isEqualTo("kind is one or text is one");
        Condition two = match("{text}.{kind}", "#.one.#").orElseThrow();
        Condition narrower = match("{text}.{kind}", "a.one").orElseThrow();
        assertThat(text(Alternatives.anyOf(List.of(narrower, two)))).isEqualTo("kind is one or text is one");
        assertThat(Alternatives.anyOf(List.of(two, Condition.ALWAYS)).isAlways())
                .isTrue();
        assertThat(Alternatives.anyOf(List.of()).isNever()).isTrue();
    }

    @Test
    void givesUpOnTooManyAlternatives() {
        String topic = IntStream.range(0, 12).mapToObj(i -> "{c" + i + "}").collect(Collectors.joining("."));
        EventComponent[] components = IntStream.range(0, 12)
                .mapToObj(i -> component("c" + i, Kind.STRING, "String"))
                .toArray(EventComponent[]::new);
        EventModel event = Models.event("Event", topic, components);
        assertThat(TopicMatch.of(event, TopicPattern.parse("#.a.#.b.#.c.#"))).isEmpty();
        assertThat(TopicMatch.of(event, TopicPattern.parse("#.a.#"))).isPresent();
    }

    @Test
    void agreesWithMatchingTheTextForAllValues() {
        Random random = new Random(12);
        for (int round = 0; round < 3_000; round++) {
            String topic = words(random, "a", "{text}", "{flag}", "{kind}", "one");
            String pattern = words(random, "a", "*", "#", "true", "one", "two", "#");
            Condition condition = match(topic, pattern).orElseThrow();
            for (String text : values(TEXT)) {
                for (String flag : values(FLAG)) {
                    for (String kind : values(ENUM)) {
                        Map<EventComponent, String> values = Map.of(TEXT, text, FLAG, flag, ENUM, kind);
                        String key = topic.replace("{text}", text)
                                .replace("{flag}", flag)
                                .replace("{kind}", kind);
                        assertThat(holds(condition, values))
                                .as("round %d: \"%s\" fits \"%s\", key \"%s\"", round, topic, pattern, key)
                                .isEqualTo(TopicPattern.parse(pattern).matches(key));
                    }
                }
            }
        }
    }

    private static List<String> values(EventComponent component) {
        return VALUES.getOrDefault(component, List.of());
    }

    private static boolean holds(Condition condition, Map<EventComponent, String> values) {
        return condition.alternatives().stream()
                .anyMatch(tests -> tests.stream().allMatch(test -> test.word().equals(values.get(test.component()))));
    }

    private static String words(Random random, String... words) {
        return IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(i -> words[random.nextInt(words.length)])
                .collect(Collectors.joining("."));
    }

    private static Optional<Condition> match(String topic, String pattern) {
        return TopicMatch.of(Models.event("Event", topic, TEXT, FLAG, ENUM), TopicPattern.parse(pattern));
    }

    private static String text(Condition condition) {
        if (condition.isNever()) {
            return "never";
        }
        return condition.alternatives().stream()
                .map(tests -> tests.stream()
                        .map(test -> test.component().name() + " is " + test.word())
                        .collect(Collectors.joining(" and ")))
                .collect(Collectors.joining(" or "));
    }

    private static EventComponent component(String name, Kind kind, String type) {
        return new EventComponent(name, kind, Models.type(type.toLowerCase(Locale.ROOT)), List.of());
    }
}
