package dev.signalbox.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WildcardMatcherTest {
    private static final int MANY = 20_000;

    /** Patterns of which nearly every key reaches places of its own. */
    private static TopicTable<Integer> table(MatcherBound bound) {
        TopicTable.Builder<Integer> builder = TopicTable.builder();
        for (int i = 0; i < 200; i++) {
            builder.add(TopicPattern.parse("#.w" + i + ".#"), i).add(TopicPattern.parse("w" + i + ".#"), 200 + i % 7);
        }
        return builder.build(bound);
    }

    private static WildcardMatcher<Integer> matcher(TopicTable<Integer> table) {
        return (WildcardMatcher<Integer>) table.matcher();
    }

    private static String key(int number) {
        return "w" + number % 199 + ".w" + number / 7 % 200 + ".w" + number / 199 % 200;
    }

    private static List<Integer> expected(int number) {
        IntStream words = IntStream.of(number % 199, number / 7 % 200, number / 199 % 200);
        return IntStream.concat(words, IntStream.of(200 + number % 199 % 7))
                .sorted()
                .distinct()
                .boxed()
                .sorted((a, b) -> Integer.compare(rank(a), rank(b)))
                .toList();
    }

    /** In the order of addition: 0, 200, 1, 201, … 6, 206, 7, 8, … */
    private static int rank(int value) {
        return value >= 200 ? 2 * (value - 200) + 1 : 2 * value;
    }

    @Test
    void remembersNoMoreThanItsBoundWhateverKeysCome() {
        MatcherBound bound = new MatcherBound(4, 4, 500);
        TopicTable<Integer> table = table(bound);
        for (int i = 0; i < MANY; i++) {
            assertThat(table.match(key(i))).isEqualTo(expected(i));
            MatcherMemory<Integer> memory = matcher(table).memory();
            assertThat(memory.automaton().stateCount()).isLessThanOrEqualTo(bound.states());
            assertThat(memory.automaton().transitionCount()).isLessThanOrEqualTo(bound.transitions());
            assertThat(memory.automaton().cells()).isLessThanOrEqualTo(bound.cells());
            assertThat(memory.cache().size()).isLessThanOrEqualTo(bound.sets() * OutcomeCache.WAYS);
            assertThat(memory.cache().values()).isLessThanOrEqualTo(bound.cachedValues());
        }
    }

    @Test
    void remembersNoMorePlacesThanItsBoundHoweverManyWordsSettle() {
        MatcherBound bound = new MatcherBound(2, 2, 500);
        TopicTable<Integer> table = table(bound);
        for (int i = 0; i < 500; i++) {
            int first = i * 37;
            String key = IntStream.range(first, first + 40)
                    .mapToObj(word -> "w" + word % 200)
                    .collect(Collectors.joining("."));
            assertThat(table.match(key)).hasSizeBetween(40, 41);
            assertThat(matcher(table).memory().automaton().cells()).isLessThanOrEqualTo(bound.cells());
        }
    }

    @Test
    void growsUpToItsLimit() {
        TopicTable<Integer> table = table(new MatcherBound(1, 8, 1_000_000));
        IntStream.range(0, MANY).forEach(i -> table.match(key(i)));

        assertThat(matcher(table).memory().bound().sets()).isEqualTo(8);
    }

    @Test
    void growsForKeysThatDoNotFitThoughTheAutomatonIsSmall() {
        TopicTable<String> table = TopicTable.<String>builder()
                .add(TopicPattern.parse("#"), "all")
                .build(new MatcherBound(1, 8, 1_000_000));
        IntStream.range(0, MANY).forEach(i -> table.match(key(i)));

        MatcherMemory<String> memory = ((WildcardMatcher<String>) table.matcher()).memory();
        assertThat(memory.bound().sets()).isEqualTo(8);
        assertThat(memory.automaton().stateCount()).isLessThanOrEqualTo(2);
    }

    @Test
    void keepsAFullAutomatonForManyWalksAndThenBeginsAfresh() {
        TopicTable<Integer> table = table(new MatcherBound(1, 1, 1_000));
        MatcherMemory<Integer> first = matcher(table).memory();
        int keys = 0;
        while (!first.automaton().isFull()) {
            table.match(key(keys++));
        }
        int states = first.automaton().stateCount();
        // The first walk was that of the key which found it full.
        for (int i = 2; i < 1_000; i++) {
            walkOnce(table, keys++);
            assertThat(matcher(table).memory()).isSameAs(first);
        }
        assertThat(first.automaton().stateCount()).isEqualTo(states);
        walkOnce(table, keys);
        assertThat(matcher(table).memory()).isNotSameAs(first);
        assertThat(matcher(table).memory().automaton().isFull()).isFalse();
    }

    /** A word that no key before had, in a state that no key before left by it. */
    private static void walkOnce(TopicTable<Integer> table, int number) {
        assertThat(table.match("w199.w" + number % 150 + ".x" + number)).contains(199, number % 150);
    }

    @Test
    void returnsTheSameListForAKeyThatComesAgain() {
        TopicTable<Integer> table = table(MatcherBound.DEFAULT);
        List<Integer> first = table.match("w1.w2.w3");

        assertThat(table.match("w1.w2.w3")).isSameAs(first);
        assertThat(table.match(RoutingKey.parse("w1.w2.w3"))).isSameAs(first);
        assertThat(table.match("w1.w3.w2")).isSameAs(first);
    }

    @Test
    void tellsKeysOfOneHashApart() {
        TopicTable<String> table = TopicTable.<String>builder()
                .add(TopicPattern.parse("Aa.#"), "Aa")
                .add(TopicPattern.parse("BB.#"), "BB")
                .build();
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        for (int i = 0; i < 3; i++) {
            assertThat(table.match("Aa")).containsExactly("Aa");
            assertThat(table.match("BB")).containsExactly("BB");
        }
    }
}
