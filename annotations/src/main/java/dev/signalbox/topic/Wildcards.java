package dev.signalbox.topic;

import java.util.ArrayList;
import java.util.List;

/** The meaning of {@code *} and {@code #} in a list of words. */
final class Wildcards {
    static final String STAR = "*";
    static final String HASH = "#";

    private Wildcards() {}

    static boolean isStar(String word) {
        return word.equals(STAR);
    }

    static boolean isHash(String word) {
        return word.equals(HASH);
    }

    static boolean isWildcard(String word) {
        return isStar(word) || isHash(word);
    }

    static boolean isLookalike(String word) {
        return !isWildcard(word) && (word.contains(STAR) || word.contains(HASH));
    }

    /**
     * Matches from left to right. On a misfit the last {@code #} takes one word more and matching resumes behind it.
     * Going back to an earlier {@code #} is never needed: the words between the two have already been found as far
     * left as possible, and whatever the earlier one could give up, the later one can take.
     */
    static boolean match(List<String> pattern, List<String> key) {
        int p = 0;
        int k = 0;
        int afterHash = -1;
        int resume = 0;
        while (k < key.size()) {
            if (p < pattern.size() && isHash(pattern.get(p))) {
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
        while (p < pattern.size() && isHash(pattern.get(p))) {
            p++;
        }
        return p == pattern.size();
    }

    /** Rewrites each run of wildcards to its stars and then, if it has any, one hash. */
    static List<String> normalize(List<String> pattern) {
        List<String> words = new ArrayList<>(pattern.size());
        boolean pendingHash = false;
        for (String word : pattern) {
            if (isHash(word)) {
                pendingHash = true;
                continue;
            }
            if (pendingHash && !isStar(word)) {
                words.add(HASH);
                pendingHash = false;
            }
            words.add(word);
        }
        if (pendingHash) {
            words.add(HASH);
        }
        return words;
    }

    private static boolean takes(String patternWord, String keyWord) {
        return isStar(patternWord) || patternWord.equals(keyWord);
    }
}
