package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.signalbox.topic.PrintableText;
import dev.signalbox.topic.TopicSyntaxException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicWordsTest {
    enum Operation {
        INSERT_ALL
    }

    @ParameterizedTest
    @ValueSource(strings = {"created", " ", "**", "a#", "#a", "é", "日本", "A B", "🚂", "\uFFFD"})
    void takesATextThatCanBeAWord(String value) {
        assertThat(TopicWords.check("type", value)).isSameAs(value);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"a.b", ".", "a.", ".a", "*", "#"})
    void refusesATextThatCannotBeAWordWithTheNameOfItsComponent(@Nullable String value) {
        String shown = value == null ? "null" : "\"" + value + "\"";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TopicWords.check("type", value))
                .withMessage("component \"type\" is " + shown + ", which cannot be a word of the event's topic:"
                        + " give it a value that is not empty, has no dot and is not * or #");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "\uDE82", "a\uD83D", "\uDE82\uD83D", "🚂\uDE82", "日\uD83Dx"})
    void refusesHalfACharacterWithTheNameOfItsComponent(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TopicWords.check("type", value))
                .withMessageStartingWith("component \"type\" is \"" + PrintableText.of(value) + "\", in which U+D")
                .withMessageEndingWith(" is half a character: give it whole characters");
    }

    @Test
    void showsARefusedValueInOneLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TopicWords.check("type", "a.\nb\u202E"))
                .withMessageStartingWith("component \"type\" is \"a.\uFFFDb\uFFFD\", which cannot be");
    }

    @ParameterizedTest
    @CsvSource({"a, 255", "é, 127", "中, 85", "🚂, 63"})
    void refusesAKeyOfMoreThan255Bytes(String character, int fitting) {
        String longest = character.repeat(fitting);
        assertThat(TopicWords.checkKey(longest)).isSameAs(longest);

        assertThatExceptionOfType(TopicSyntaxException.class)
                .isThrownBy(() -> TopicWords.checkKey(longest + character))
                .withMessageStartingWith("The routing key has 25")
                .withMessageContaining("UTF-8 bytes, and 255 are allowed");
    }

    @Test
    void refusesAMissingComponentOfAnotherTypeByName() {
        UUID absent = null;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TopicWords.check("lead", absent))
                .withMessageStartingWith("component \"lead\" is null, which cannot be a word");
    }

    @Test
    void handsBackAComponentOfAnotherType() {
        assertThat(TopicWords.check("operation", Operation.INSERT_ALL)).isSameAs(Operation.INSERT_ALL);
    }

    @Test
    void writesEveryTypeAsAWord() {
        UUID id = UUID.fromString("0ABCDEF0-0000-4000-8000-00000000000F");

        assertThat(TopicWords.word(Operation.INSERT_ALL)).isEqualTo("insert_all");
        assertThat(TopicWords.word(-12)).isEqualTo("-12");
        assertThat(TopicWords.word(Long.MAX_VALUE)).isEqualTo("9223372036854775807");
        assertThat(TopicWords.word(true)).isEqualTo("true");
        assertThat(TopicWords.word(false)).isEqualTo("false");
        assertThat(TopicWords.word(id)).isEqualTo("0abcdef0-0000-4000-8000-00000000000f");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab"})
    void writesTheSameWordsInEveryLocale(String locale) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        try {
            assertThat(TopicWords.word(Operation.INSERT_ALL)).isEqualTo("insert_all");
            assertThat(TopicWords.word(1234567)).isEqualTo("1234567");
        } finally {
            Locale.setDefault(before);
        }
    }
}
