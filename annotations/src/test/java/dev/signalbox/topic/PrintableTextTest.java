package dev.signalbox.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\t", "\u0000", "\u001B", "\u202E", "\u2028", "\u2029", "\uFEFF"})
    void replacesWhatWouldBreakOrReorderTheLine(String character) {
        assertThat(PrintableText.of("a" + character + "b🚂" + character)).isEqualTo("a\uFFFDb🚂\uFFFD");
    }

    @Test
    void replacesHalvesOfCharacters() {
        assertThat(PrintableText.of("\uDE82a\uD83D")).isEqualTo("\uFFFDa\uFFFD");
    }

    @Test
    void handsBackTextThatCanBePrinted() {
        String text = new String("größe 日本 🚂");
        assertThat(PrintableText.of(text)).isSameAs(text);
    }
}
