package dev.signalbox.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicSyntaxTest {
    /** One character each of one, two, three and four UTF-8 bytes: how many fit into 255 bytes. */
    @ParameterizedTest
    @CsvSource({"a, 255", "é, 127", "中, 85", "🚂, 63"})
    void acceptsUpTo255BytesAndRefusesOneCharacterMore(String character, int fitting) {
        String longest = character.repeat(fitting);
        assertThat(RoutingKey.parse(longest)).hasToString(longest);
        assertThat(TopicPattern.parse(longest)).hasToString(longest);

        String tooLong = longest + character;
        assertThat(refused(RoutingKey::parse, tooLong).index()).isEqualTo(longest.length());
        assertThat(refused(TopicPattern::parse, tooLong).index()).isEqualTo(longest.length());
    }

    @Test
    void countsTheDots() {
        assertThat(RoutingKey.parse(".".repeat(255)).words()).hasSize(256);
        assertThat(refused(RoutingKey::parse, ".".repeat(256)).index()).isEqualTo(255);
    }

    @Test
    void saysHowLongTheTextIsAndWhereItMustEnd() {
        String tooLong = "é".repeat(128);
        TopicSyntaxException refusal = refused(RoutingKey::parse, tooLong);
        assertThat(refusal.input()).isEqualTo(tooLong);
        assertThat(refusal.reason()).isEqualTo("The routing key has 256 UTF-8 bytes, and 255 are allowed");
        assertThat(refusal).hasMessage("""
                        The routing key has 256 UTF-8 bytes, and 255 are allowed
                            ...%s
                               %s^
                        Write fewer or shorter words: the text must end before the marked character, index 127.""", "é".repeat(61), " ".repeat(60));
    }

    @Test
    void pointsAtALoneHighSurrogate() {
        TopicSyntaxException refusal = refused(TopicPattern::parse, "crm.\uD83D.created");
        assertThat(refusal.index()).isEqualTo(4);
        assertThat(refusal.input()).isEqualTo("crm.\uD83D.created");
        assertThat(refusal).hasMessage("""
                        The topic pattern holds half a character, the unpaired surrogate U+D83D
                            crm.\uFFFD.created
                                ^
                        Write the whole character or leave it out; \
                        text that was cut inside a character looks like this.""");
    }

    @Test
    void pointsAtALoneLowSurrogateBehindAWholePair() {
        TopicSyntaxException refusal = refused(RoutingKey::parse, "🚂\uDE82");
        assertThat(refusal.index()).isEqualTo(2);
        assertThat(refusal.reason()).endsWith("U+DE82");
        assertThat(refusal).hasMessageContaining("\n    🚂\uFFFD\n     ^\n");
    }

    @Test
    void refusesAHighSurrogateAtTheEnd() {
        assertThat(refused(RoutingKey::parse, "crm.\uD83D").index()).isEqualTo(4);
        assertThat(refused(RoutingKey::parse, "\uDE82\uD83D").index()).isZero();
    }

    @Test
    void reportsTheFirstFaultOnly() {
        assertThat(refused(RoutingKey::parse, "\uD83D" + "a".repeat(300)).index())
                .isZero();
        assertThat(refused(RoutingKey::parse, "a".repeat(300) + "\uD83D").index())
                .isEqualTo(255);
    }

    @Test
    void keepsTheMessageShortAndOnItsLines() {
        String hostile = "a\n\u202Eb\t🚂".repeat(100_000);
        TopicSyntaxException refusal = refused(RoutingKey::parse, hostile);
        assertThat(refusal.input()).isEqualTo(hostile);
        assertThat(refusal).message().hasSizeLessThan(400).hasLineCount(4).doesNotContain("\u202E", "\t");
    }

    @Test
    void refusesTextInMatchesToo() {
        String tooLong = "a".repeat(256);
        assertThat(refused(TopicPattern.parse("#")::matches, tooLong).index()).isEqualTo(255);
        assertThat(refused(TopicTable.builder().build()::match, tooLong).index())
                .isEqualTo(255);
    }

    /** Known words, unknown words, remembered states: none lets a bad text through. */
    @ParameterizedTest
    @ValueSource(strings = {"#", "a", "*.\uD83D\uDE82", "a.#.b"})
    void tablesRefuseWhatKeysRefuse(String pattern) {
        TopicTable<String> table = TopicTable.<String>builder()
                .add(TopicPattern.parse(pattern), "value")
                .build();
        for (String bad :
                List.of("\uD83D", "a.\uDE82", "é".repeat(128), "a".repeat(256), ".".repeat(256), "中".repeat(86))) {
            table.match("a." + "é".repeat(120));
            TopicSyntaxException byKey = refused(RoutingKey::parse, bad);
            for (int i = 0; i < 2; i++) {
                assertThat(refused(table::match, bad)).hasMessage(byKey.getMessage());
            }
        }
    }

    @Test
    void tellsLengthFromOtherFaults() {
        assertThat(refused(RoutingKey::parse, "a".repeat(256)).isTooLong()).isTrue();
        assertThat(refused(RoutingKey::parse, "a\uD83D").isTooLong()).isFalse();
    }

    @Test
    void isAnIllegalArgument() {
        assertThat(refused(RoutingKey::parse, "\uD83D")).isInstanceOf(IllegalArgumentException.class);
    }

    private static TopicSyntaxException refused(Function<String, ?> parse, String text) {
        return catchThrowableOfType(TopicSyntaxException.class, () -> parse.apply(text));
    }
}
