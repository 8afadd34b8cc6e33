package dev.signalbox.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TopicPropertyTest {
    private static final int PAIRS = 200_000;
    private static final int TABLES = 1_000;
    private static final int KEYS_PER_TABLE = 100;

    /** So little that an automaton is soon full, and given up after three walks. */
    private static final MatcherBound TIGHT = new MatcherBound(1, 1, 3);

    private static final MatcherBound NARROW = new MatcherBound(1, 2, 1_000_000);

    private final TopicGenerator random = new TopicGenerator();

    @Test
    void everyMatcherAgreesWithTheRecursiveOracle() {
        int matches = 0;
        for (int i = 0; i < PAIRS; i++) {
            String key = random.key();
            String pattern = i % 2 == 0 ? random.pattern() : random.patternLike(key);
            boolean expected = RecursiveOracle.matches(pattern, key);
            matches += expected ? 1 : 0;
            assertAgree(expected, pattern, key);
        }
        assertThat(matches).as("a fair share of either answer").isBetween(PAIRS / 5, PAIRS * 4 / 5);
    }

    @Test
    void topicTableAgreesWithTryingEachPattern() {
        for (int i = 0; i < TABLES; i++) {
            assertTableAgrees(randomRows());
        }
    }

    private void assertAgree(boolean expected, String patternText, String key) {
        TopicPattern pattern = TopicPattern.parse(patternText);
        TopicTable<Boolean> table =
                TopicTable.<Boolean>builder().add(pattern, true).build();
        boolean agree = pattern.matches(key) == expected
                && pattern.normalized().matches(key) == expected
                && table.match(key).equals(expected ? List.of(true) : List.of());
        if (!agree) {
            fail(
                    "seed %d: pattern '%s', key '%s': expected %s, pattern %s, normalised '%s' %s, table %s",
                    random.seed(),
                    pattern,
                    key,
                    expected,
                    pattern.matches(key),
                    pattern.normalized(),
                    pattern.normalized().matches(key),
                    table.match(key));
        }
    }

    private void assertTableAgrees(List<Row> rows) {
        TopicTable.Builder<Integer> builder = TopicTable.builder();
        rows.forEach(row -> builder.add(row.pattern, row.value));
        List<TopicTable<Integer>> tables = List.of(builder.build(), builder.build(TIGHT), builder.build(NARROW));
        List<String> keys = Stream.generate(random::key).limit(KEYS_PER_TABLE).toList();
        for (String text : keys) {
            RoutingKey key = RoutingKey.parse(text);
            List<Integer> expected = tryEach(rows, key);
            for (TopicTable<Integer> table : tables) {
                // The second time, the outcome may have been remembered.
                boolean agree = table.match(text).equals(expected)
                        && table.match(key).equals(expected)
                        && table.match(new String(text.toCharArray())).equals(expected);
                if (!agree) {
                    fail(
                            "seed %d: key '%s' in %s: expected %s, found %s",
                            random.seed(), key, rows, expected, table.match(key));
                }
            }
        }
    }

    private List<Row> randomRows() {
        List<Row> rows = new ArrayList<>();
        for (int count = random.number(30); count > 0; count--) {
            rows.add(new Row(TopicPattern.parse(random.pattern()), random.number(12)));
        }
        return rows;
    }

    /** In the order in which the values were first added, whichever of their patterns match. */
    private static List<Integer> tryEach(List<Row> rows, RoutingKey key) {
        Set<Integer> order = new LinkedHashSet<>();
        rows.forEach(row -> order.add(row.value));
        return order.stream()
                .filter(value -> rows.stream().anyMatch(row -> row.value == value && row.pattern.matches(key)))
                .toList();
    }

    private record Row(TopicPattern pattern, int value) {}
}
