package dev.signalbox.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** The meaning of {@code *} and {@code #} in a list of words. */
final class Wildcards {
    private static final Word ONE = new Word.One();
    private static final Word MANY = new Word.Many();

    private Wildcards() {}

    /** Reads the words of a pattern. A word is a wildcard only if it is nothing else. */
    static List<Word> words(List<String> texts) {
        List<Word> words = new ArrayList<>(texts.size());
        for (String text : texts) {
            words.add(word(text));
        }
        return words;
    }

    /** Reads one word, which has no dot. */
    static Word word(String text) {
        return switch (text) {
            case "*" -> ONE;
            case "#" -> MANY;
            default -> new Word.Literal(text);
        };
    }

    /** Writes words as a pattern. */
    static String text(List<Word> words) {
        StringJoiner text = new StringJoiner(".");
        for (Word word : words) {
            text.add(word.toString());
        }
        return text.toString();
    }

    /** Tells whether a literal word looks like a wildcard. */
    static boolean isLookalike(String word) {
        return word.indexOf('*') >= 0 || word.indexOf('#') >= 0;
    }

    /**
     * Matches from left to right. On a misfit the last {@code #} takes one word more and matching resumes behind it.
     * Going back to an earlier {@code #} is never needed: the words between the two have already been found as far
     * left as possible, and whatever the earlier one could give up, the later one can take.
     */
    static boolean match(List<Word> pattern, List<String> key) {
        int p = 0;
        int k = 0;
        int afterHash = -1;
        int resume = 0;
        while (k < key.size()) {
            if (p < pattern.size() && pattern.get(p) instanceof Word.Many) {
                afterHash = ++p;
                resume = k;
            } else if (p < pattern.size() && takes(pattern.get(p), key.get(k))) {
                p++;
                k++;
            } else if (afterHash >= 0) {
                p = afterHash;
                k = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.size() && pattern.get(p) instanceof Word.Many) {
            p++;
        }
        return p == pattern.size();
    }

    /** Rewrites each run of wildcards to its stars and then, if it has any, one hash. */
    static List<Word> normalize(List<Word> pattern) {
        List<Word> words = new ArrayList<>(pattern.size());
        boolean pendingMany = false;
        for (Word word : pattern) {
            if (word instanceof Word.Many) {
                pendingMany = true;
                continue;
            }
            if (pendingMany && word instanceof Word.Literal) {
                words.add(MANY);
                pendingMany = false;
            }
            words.add(word);
        }
        if (pendingMany) {
            words.add(MANY);
        }
        return words;
    }

    private static boolean takes(Word patternWord, String keyWord) {
        return patternWord instanceof Word.Literal literal ? literal.text().equals(keyWord) : patternWord.isWildcard();
    }
}
