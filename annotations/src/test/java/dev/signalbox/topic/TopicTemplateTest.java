package dev.signalbox.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicTemplateTest {
    @Test
    void tellsLiteralWordsFromComponents() {
        TopicTemplate template = TopicTemplate.parse("crm.{stage}..changed");

        assertThat(template.words())
                .containsExactly(
                        new Word.Literal("crm"),
                        new Word.Component("stage"),
                        new Word.Literal(""),
                        new Word.Literal("changed"));
        assertThat(template.isLiteral()).isFalse();
    }

    @Test
    void namesEachComponentOnceInOrder() {
        assertThat(TopicTemplate.parse("{b}.{a}.x.{b}").componentNames()).containsExactly("b", "a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{a", "a}", "x{a}", "{a}x", "{", "}"})
    void aWordThatIsNotExactlyInBracesIsLiteral(String word) {
        assertThat(TopicTemplate.parse(word).words()).containsExactly(new Word.Literal(word));
        assertThat(TopicTemplate.parse(word).isLiteral()).isTrue();
    }

    @Test
    void theEmptyTemplateHasNoWords() {
        assertThat(TopicTemplate.parse("").words()).isEmpty();
        assertThat(TopicTemplate.parse(".").words()).hasSize(2);
    }

    @Test
    void tellsWildcardsSoThatTheyCanBeRefused() {
        assertThat(TopicTemplate.parse("a.*.#.**").words())
                .extracting(Word::isWildcard)
                .containsExactly(false, true, true, false);
    }

    @Test
    void wordsAreWrittenAsTheyWereRead() {
        String text = "a.{b}.*.#..c*.{}";
        assertThat(TopicTemplate.parse(text).words()).extracting(Word::toString).containsExactly(text.split("\\."));
    }

    @Test
    void cannotBeChanged() {
        assertThat(TopicTemplate.parse("a.{b}").words()).isUnmodifiable();
        assertThat(TopicTemplate.parse("a.{b}").componentNames()).isUnmodifiable();
    }

    @Test
    void equalsByText() {
        assertThat(TopicTemplate.parse("a.{b}"))
                .isEqualTo(TopicTemplate.parse("a.{b}"))
                .hasSameHashCodeAs(TopicTemplate.parse("a.{b}"))
                .isNotEqualTo(TopicTemplate.parse("a.{c}"))
                .isNotEqualTo(RoutingKey.parse("a.{b}"))
                .hasToString("a.{b}");
        assertThat(TopicTemplate.parse("a.{b}").text()).isEqualTo("a.{b}");
    }
}
