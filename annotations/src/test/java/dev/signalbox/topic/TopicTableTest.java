package dev.signalbox.topic;

import static dev.signalbox.topic.TopicPatternTest.repeat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopicTableTest {
    @Test
    void returnsAValueOnceHoweverManyOfItsPatternsMatch() {
        TopicTable<String> table = table("*.*.rabbit", "q", "lazy.#", "q", "#", "q", "#.#", "q", "#", "q");
        assertThat(table.match("lazy.pink.rabbit")).containsExactly("q");
        assertThat(table.size()).isEqualTo(1);
    }

    @Test
    void returnsValuesInTheOrderInWhichTheyWereFirstAdded() {
        TopicTable<String> table = table("never", "c", "#", "b", "crm.*", "a", "crm.lead", "c", "crm.#", "b");
        assertThat(table.match("crm.lead")).containsExactly("c", "b", "a");
        assertThat(table.match("crm.deal")).containsExactly("b", "a");
        assertThat(table.match("")).containsExactly("b");
    }

    @Test
    void takesEqualValuesForOne() {
        record Value(String name, int time) {
            @Override
            public boolean equals(Object other) {
                return other instanceof Value that && name.equals(that.name);
            }

            @Override
            public int hashCode() {
                return name.hashCode();
            }
        }
        TopicTable<Value> table = TopicTable.<Value>builder()
                .add(TopicPattern.parse("a"), new Value("same", 1))
                .add(TopicPattern.parse("#"), new Value("same", 2))
                .build();
        assertThat(table.match("b")).extracting(Value::time).containsExactly(1);
        assertThat(table.size()).isEqualTo(1);
    }

    @Test
    void hasNoBestMatch() {
        TopicTable<String> table = table("a.b", "exact", "a.*", "star", "a.#", "hash", "#", "all");
        assertThat(table.match("a.b")).containsExactly("exact", "star", "hash", "all");
    }

    @Test
    void wildcardsInAKeyAreOrdinaryWords() {
        TopicTable<String> table = table("*.a", "star", "#.a", "hash", "b.a", "literal");
        assertThat(table.match("*.a")).containsExactly("star", "hash");
        assertThat(table.match("#.a")).containsExactly("star", "hash");
        assertThat(table.match("#")).isEmpty();
    }

    @Test
    void anEmptyTableMatchesNothing() {
        TopicTable<String> table = table();
        assertThat(table.isEmpty()).isTrue();
        assertThat(table.size()).isZero();
        assertThat(table.match("")).isEmpty();
        assertThat(table.match("crm.lead")).isEmpty();
    }

    @Test
    void laterAdditionsDoNotChangeABuiltTable() {
        TopicTable.Builder<String> builder = TopicTable.<String>builder().add(TopicPattern.parse("#"), "first");
        TopicTable<String> before = builder.build();
        TopicTable<String> after =
                builder.add(TopicPattern.parse("#"), "second").build();
        assertThat(before.match("a")).containsExactly("first");
        assertThat(after.match("a")).containsExactly("first", "second");
        assertThat(before.isEmpty()).isFalse();
    }

    @Test
    void resultsCannotBeChanged() {
        assertThat(table("#", "a").match("x")).isUnmodifiable();
        assertThat(table("a", "a").match("x")).isUnmodifiable();
    }

    @Test
    @SuppressWarnings("NullAway") // the nulls are the point
    void refusesNulls() {
        TopicTable.Builder<String> builder = TopicTable.builder();
        assertThatNullPointerException().isThrownBy(() -> builder.add(null, "a"));
        assertThatNullPointerException().isThrownBy(() -> builder.add(TopicPattern.parse("#"), null));
    }

    @Test
    void tenThousandValuesAreAllFound() {
        TopicTable.Builder<Integer> builder = TopicTable.builder();
        List<Integer> everyone = IntStream.range(0, 10_000).boxed().toList();
        everyone.forEach(i -> builder.add(TopicPattern.parse(i % 2 == 0 ? "crm.#" : "*.lead.n" + i), i));
        TopicTable<Integer> table = builder.build();
        assertThat(table.size()).isEqualTo(10_000);
        assertThat(table.match("crm.lead")).hasSize(5_000);
        assertThat(table.match("crm.lead.n7")).hasSize(5_001).contains(7);
        assertThat(table.match("x.lead.n7")).containsExactly(7);
    }

    @Test
    void manyHashesAgainstManyWordsComplete() {
        TopicTable<String> table = table(repeat("#", 15), "all", repeat("#", 15) + ".b", "b", repeat("#.a", 30), "a");
        assertThat(table.match(repeat("a", 31))).containsExactly("all", "a");
        assertThat(table.match(repeat("a", 29))).containsExactly("all");
        assertThat(table.match(repeat("a", 128))).containsExactly("all", "a");
        assertThat(table.match(repeat("a", 127) + ".b")).containsExactly("all", "b");
    }

    @Test
    void manyThreadsMatchOnOneTableWithoutDisturbingEachOther() {
        TopicTable<Integer> table = TopicTable.<Integer>builder()
                .add(TopicPattern.parse("#.0.#"), 0)
                .add(TopicPattern.parse("#.1.*.#"), 1)
                .add(TopicPattern.parse("*.*.#.2"), 2)
                .build();
        List<List<Integer>> found = IntStream.range(0, 60_000)
                .parallel()
                .mapToObj(i -> table.match("x." + i % 3 + ".y." + i % 3))
                .toList();
        assertThat(IntStream.range(0, found.size()))
                .allSatisfy(i -> assertThat(found.get(i)).containsExactly(i % 3));
    }

    private static TopicTable<String> table(String... patternsAndValues) {
        TopicTable.Builder<String> builder = TopicTable.builder();
        for (int i = 0; i < patternsAndValues.length; i += 2) {
            builder.add(TopicPattern.parse(patternsAndValues[i]), patternsAndValues[i + 1]);
        }
        return builder.build();
    }
}
