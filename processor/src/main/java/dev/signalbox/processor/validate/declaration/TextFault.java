package dev.signalbox.processor.validate.declaration;

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

    /** Finds the first character of which only a half is there. */
    static Optional<TextFault> halfCharacter(String text) {
        for (int index = 0; index < text.length(); ) {
            int codePoint = text.codePointAt(index);
            if (Character.getType(codePoint) == Character.SURROGATE) {
                String reason = "U+%04X is half a character; write the whole one".formatted(codePoint);
                return Optional.of(new TextFault(index, reason));
            }
            index += Character.charCount(codePoint);
        }
        return Optional.empty();
    }

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
    static List<TextFault> inWords(List<String> words, Function<String, Optional<TextFault>> rule) {
        List<TextFault> faults = new ArrayList<>();
        int start = 0;
        for (String word : words) {
            int offset = start;
            rule.apply(word)
                    .map(fault -> new TextFault(offset + fault.index(), fault.reason()))
                    .ifPresent(faults::add);
            start += word.length() + 1;
        }
        return faults;
    }
}
