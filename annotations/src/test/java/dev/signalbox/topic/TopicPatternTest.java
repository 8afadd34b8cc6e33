package dev.signalbox.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicPatternTest {
    @ParameterizedTest
    @CsvSource({
        "#.#, #",
        "#.*, *.#",
        "#.#.#.#, #",
        "#.*.#.*.#.#.*, *.*.*.#",
        "a.*.#.*.#.*.#, a.*.*.*.#",
        "a.*.#.*.#.*, a.*.*.*.#",
        "*.#.#.*.*.#, *.*.*.#",
        "#.*.a.#.*, *.#.a.*.#",
        "#.#.a.#.#, #.a.#",
        "#..#, #..#",
    })
    void normalisesRunsOfWildcards(String pattern, String expected) {
        assertThat(TopicPattern.parse(pattern).normalized()).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.b.c", "a.*.c", "#", "*", "*.#", "#.a.#", "##.#.a#", "a..", "**.*"})
    void leavesNormalPatternsAsTheyAre(String pattern) {
        assertThat(TopicPattern.parse(pattern).normalized()).isEqualTo(TopicPattern.parse(pattern));
    }

    @Test
    void normalisingTwiceChangesNothingMore() {
        TopicGenerator random = new TopicGenerator();
        for (int i = 0; i < 10_000; i++) {
            TopicPattern once = TopicPattern.parse(random.pattern()).normalized();
            assertThat(once.normalized())
                    .as("seed %d", random.seed())
                    .isEqualTo(once)
                    .satisfies(it -> assertThat("." + it + ".").doesNotContain(".#.#.", ".#.*."));
        }
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "a.b, 0", "*.*, 0", "a.#, 1", "#.a.#.#, 3", "##.a#.#b, 0"})
    void countsOnlyWholeWordHashes(String pattern, int expected) {
        assertThat(TopicPattern.parse(pattern).hashCount()).isEqualTo(expected);
    }

    @Test
    void namesWordsThatOnlyLookLikeWildcards() {
        TopicPattern pattern = TopicPattern.parse("a#.*.b.**.#.#'.##.a#");
        assertThat(pattern.literalWildcards()).containsExactly("a#", "**", "#'", "##", "a#");
        assertThat(TopicPattern.parse("a.*.#").literalWildcards()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', true", "a.b, true", "a#.**, true", ".., true", "a.*, false", "#, false", "#.a, false"})
    void isLiteralWithoutAnyWildcard(String pattern, boolean expected) {
        assertThat(TopicPattern.parse(pattern).isLiteral()).isEqualTo(expected);
    }

    @Test
    void splitsLikeARoutingKeyAndKeepsItsText() {
        assertThat(TopicPattern.parse("").words()).isEmpty();
        assertThat(TopicPattern.parse(".").words()).containsExactly(new Word.Literal(""), new Word.Literal(""));
        assertThat(TopicPattern.parse("a.*.#.").words())
                .containsExactly(new Word.Literal("a"), new Word.One(), new Word.Many(), new Word.Literal(""));
        assertThat(TopicPattern.parse("a.*.#.")).hasToString("a.*.#.");
    }

    @Test
    void equalsByTextNotByMeaning() {
        assertThat(TopicPattern.parse("a.*"))
                .isEqualTo(TopicPattern.parse("a.*"))
                .hasSameHashCodeAs(TopicPattern.parse("a.*"))
                .isNotEqualTo(TopicPattern.parse("a.#"))
                .isNotEqualTo(RoutingKey.parse("a.*"));
        assertThat(TopicPattern.parse("#.*")).isNotEqualTo(TopicPattern.parse("*.#"));
    }

    @Test
    void manyHashesAgainstManyWordsComplete() {
        TopicPattern hashes = TopicPattern.parse(repeat("#", 15));
        assertThat(hashes.matches(repeat("a", 31))).isTrue();
        assertThat(TopicPattern.parse(hashes + ".b").matches(repeat("a", 31))).isFalse();
    }

    @Test
    void manyAnchoredHashesAgainstManyWordsComplete() {
        TopicPattern anchored = TopicPattern.parse(repeat("#.a", 30));
        assertThat(anchored.matches(repeat("a", 29))).isFalse();
        assertThat(anchored.matches(repeat("a", 30))).isTrue();
        assertThat(anchored.matches(repeat("a", 128))).isTrue();
        assertThat(anchored.matches(repeat("a", 127) + ".b")).isFalse();
    }

    static String repeat(String words, int times) {
        return String.join(".", Collections.nCopies(times, words));
    }

    @Test
    void wordsCannotBeChanged() {
        List<Word> words = TopicPattern.parse("a.b").words();
        assertThat(words).isUnmodifiable();
    }
}
