package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.topic.RoutingKey;
import dev.signalbox.topic.TopicPattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares generated routes with what matching every key with every pattern at run time gives. */
class RandomRoutesTest {
    private static final List<String> WORDS = List.of("a", "b", "c");
    private static final int EVENTS = 8;
    private static final int LISTENERS = 25;

    private record Event(String topic) {
        /** Returns the key of an event whose components have these values. */
        String key(String one, String two) {
            return topic.replace("{one}", one).replace("{two}", two);
        }
    }

    private record Listener(int number, int event, int priority, List<String> patterns) {}

    static Stream<Long> seeds() {
        long base = Long.getLong("signalbox.seed", 1_000);
        return Stream.iterate(base, seed -> seed + 1).limit(Integer.getInteger("signalbox.rounds", 6));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreeWithMatchingAtRunTime(long seed) throws Exception {
        Random random = new Random(seed);
        List<Event> events = IntStream.range(0, EVENTS)
                .mapToObj(i -> new Event("e" + i + "." + words(random, List.of("a", "b", "{one}", "{two}"))))
                .toList();
        List<Listener> listeners = IntStream.range(0, LISTENERS)
                .mapToObj(i -> listener(random, i, events))
                .toList();
        String policy = List.of("ISOLATE", "FAIL_FAST", "HANDLE").get(random.nextInt(3));
        Program program = program(events, listeners, policy, seed % 2 == 0);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            for (String one : WORDS) {
                for (String two : List.of("a", "d")) {
                    expected.add(heard(i, events.get(i).key(one, two), listeners));
                }
            }
        }
        String sources = String.join("\n", program.generated().values());
        assertThat(program.run("demo.Run"))
                .as("seed %d, generated:%n%s", seed, sources)
                .isEqualTo(expected);
    }

    private static Listener listener(Random random, int number, List<Event> events) {
        int event = random.nextInt(EVENTS + 1) - 1;
        List<String> patterns = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> pattern(random, events.get(event < 0 ? random.nextInt(EVENTS) : event)))
                .toList();
        return new Listener(number, event, random.nextInt(5) - 2, patterns);
    }

    /** Makes a pattern of a key that an event can have, so that it is reachable: words become wildcards. */
    private static String pattern(Random random, Event event) {
        String key = event.key(pick(random, WORDS), pick(random, List.of("a", "d", "x")));
        List<String> words = new ArrayList<>();
        for (String word : key.split("\\.", -1)) {
            if (random.nextInt(4) == 0) {
                words.add("#");
            }
            switch (random.nextInt(4)) {
                case 0 -> words.add("*");
                case 1 -> words.add("#");
                default -> words.add(word);
            }
        }
        return String.join(".", words);
    }

    private static String pick(Random random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static String words(Random random, List<String> words) {
        return IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(i -> pick(random, words))
                .collect(Collectors.joining("."));
    }

    private static String heard(int event, String key, List<Listener> listeners) {
        return key + " "
                + listeners.stream()
                        .filter(listener -> listener.event() < 0 || listener.event() == event)
                        .filter(listener -> listener.patterns().stream()
                                .anyMatch(text -> TopicPattern.parse(text).matches(RoutingKey.parse(key))))
                        .sorted(Comparator.comparing((Listener listener) -> -listener.priority())
                                .thenComparing(listener -> "demo.Hearing#n" + listener.number()))
                        .map(listener -> Integer.toString(listener.number()))
                        .collect(Collectors.joining(","));
    }

    private static Program program(List<Event> events, List<Listener> listeners, String policy, boolean registered) {
        StringBuilder types = new StringBuilder("enum Kind { A, B, C }\n");
        StringBuilder dispatches = new StringBuilder();
        for (int i = 0; i < events.size(); i++) {
            types.append(
                    "@SuppressWarnings(\"signalbox:UnheardEvent\") @EventType(\"%s\") record E%d(Kind one, String two) {}\n"
                            .formatted(events.get(i).topic(), i));
            dispatches.append("for (Kind k : Kind.values()) for (String s : List.of(\"a\", \"d\")) {"
                    + " app.dispatch(new E%d(k, s)); end(\"%s\", k, s); }\n"
                            .formatted(i, events.get(i).topic()));
        }
        return Scenario.of(types + (registered ? "@Registered " : "")
                        + "final class Hearing { @Listen(topic = \"#\", when = \"no\") void all(Object e) {}\n"
                        + "static boolean no(Object e) { return false; }\n" + methods(listeners) + "}")
                .onFailure(policy)
                .compile("""
                        var app = new AppDispatcher(%s;
                        %s
                        }
                        static final List<String> HEARD = new ArrayList<>();
                        static void end(String topic, Kind one, String two) {
                            log(topic.replace("{one}", one.name().toLowerCase()).replace("{two}", two) + " "
                                + String.join(",", HEARD));
                            HEARD.clear();
                        """.formatted(registered ? "); app.register(new Hearing())" : "new Hearing())", dispatches));
    }

    private static String methods(List<Listener> listeners) {
        return listeners.stream()
                .map(listener -> "@Listen(topic = {%s}, priority = %d) void n%d(%s e) { Run.HEARD.add(\"%3$d\"); }\n"
                        .formatted(
                                quoted(listener.patterns()),
                                listener.priority(),
                                listener.number(),
                                listener.event() < 0 ? "Record" : "E" + listener.event()))
                .collect(Collectors.joining());
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(text -> "\"" + text + "\"").collect(Collectors.joining(", "));
    }
}
