package dev.signalbox.processor.validate.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.topic.TopicTemplate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFaultTest {
    @Test
    void findsHalfCharacter() {
        assertThat(KeyText.halfCharacter("a.\uD83D\uDE80.\uDE80"))
                .contains(new TextFault(5, "U+DE80 is half a character; write the whole one"));
    }

    @Test
    void findsNoFaultInWholeCharacters() {
        assertThat(KeyText.halfCharacter("a.\uD83D\uDE80.*")).isEmpty();
    }

    @Test
    void countsFromTheBeginningOfTheText() {
        List<TextFault> faults = TextFault.inWords(
                TopicTemplate.parse("ab..cx.x").words(),
                word -> Optional.of(word.toString().indexOf('x'))
                        .filter(index -> index >= 0)
                        .map(index -> new TextFault(index, word.toString())));
        assertThat(faults).containsExactly(new TextFault(5, "cx"), new TextFault(7, "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "stage2", "_x", "größe", "$"})
    void knowsNamesOfComponents(String name) {
        assertThat(TopicIsRoutingKey.isName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2a", "a b", "a}{b", "{a", "a-b", "*"})
    void knowsWhatCannotNameComponent(String name) {
        assertThat(TopicIsRoutingKey.isName(name)).isFalse();
    }
}
