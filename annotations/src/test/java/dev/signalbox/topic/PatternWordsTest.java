package dev.signalbox.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PatternWordsTest {
    private static final List<String> WORDS = List.of(
            "",
            "\0",
            "\0\0",
            "a",
            "\0a",
            "a\0",
            "aa",
            "nine-char",
            "nine-chas",
            "\0nine-cha",
            "ten-letter",
            "ten-lettes",
            "é",
            "\u00e1",
            "\u0161",
            "a\u0080",
            "b\0",
            "🚂",
            "\uD83D\uDE83",
            "中中中中中中中中中",
            "\177".repeat(9));

    @Test
    void tellsAllWordsApart() {
        PatternWords words = new PatternWords(WORDS.size());
        Set<Integer> numbers = new HashSet<>();
        for (String word : WORDS) {
            assertThat(words.find(word, 0, word.length())).as(word).isEqualTo(PatternWords.UNKNOWN);
            int number = words.add(word);
            assertThat(number).isNotEqualTo(PatternWords.UNKNOWN);
            assertThat(numbers.add(number)).as(word).isTrue();
        }
        for (String word : WORDS) {
            assertThat(words.find("x." + word + ".y", 2, 2 + word.length()))
                    .as(word)
                    .isEqualTo(words.add(word));
        }
    }

    @Test
    void findsEachOfManyWordsAndNoOther() {
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            many.add((i % 2 == 0 ? "w" : "a-long-word-") + i);
        }
        PatternWords words = new PatternWords(many.size());
        List<Integer> numbers = many.stream().map(words::add).toList();

        assertThat(numbers).doesNotHaveDuplicates();
        for (int i = 0; i < many.size(); i++) {
            String word = many.get(i);
            assertThat(words.find(word, 0, word.length())).isEqualTo(numbers.get(i));
            assertThat(words.find("-" + word, 0, word.length() + 1)).isEqualTo(PatternWords.UNKNOWN);
        }
    }
}
