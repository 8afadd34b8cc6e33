package dev.signalbox.processor.validate.declaration;

import dev.signalbox.topic.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A fault inside a topic or a pattern.
 *
 * @param index where in the text
 * @param reason what is wrong and what to write instead, to follow a colon
 */
record TextFault(int index, String reason) {

    /** Finds the first brace of a word that is no component. */
    static Optional<TextFault> strayBrace(String word, String cure) {
        for (int index = 0; index < word.length(); index++) {
            if (word.charAt(index) == '{' || word.charAt(index) == '}') {
                return Optional.of(new TextFault(index, "the word \"" + word + "\" has a stray brace; " + cure));
            }
        }
        return Optional.empty();
    }

    /** Finds the faults of words; an index is first in the word, then in the text that the words make up. */
    static List<TextFault> inWords(List<Word> words, Function<Word, Optional<TextFault>> rule) {
        List<TextFault> faults = new ArrayList<>();
        int start = 0;
        for (Word word : words) {
            Optional<TextFault> fault = rule.apply(word);
            if (fault.isPresent()) {
                faults.add(
                        new TextFault(start + fault.get().index(), fault.get().reason()));
            }
            start += word.toString().length() + 1;
        }
        return faults;
    }
}
