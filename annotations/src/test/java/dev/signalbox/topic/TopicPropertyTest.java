package dev.signalbox.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TopicPropertyTest {
    private static final int PAIRS = 200_000;
    private static final int TABLES = 3_000;
    private static final int KEYS_PER_TABLE = 10;

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
        TopicTable<Integer> table = builder.build();
        for (int i = 0; i < KEYS_PER_TABLE; i++) {
            RoutingKey key = RoutingKey.parse(random.key());
            assertThat(table.match(key))
                    .as("seed %d: key '%s' in %s", random.seed(), key, rows)
                    .isEqualTo(tryEach(rows, key));
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
