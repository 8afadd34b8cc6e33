package dev.signalbox.processor.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what a user probably meant: the candidate that is fewest changes of a letter away. */
public final class Nearest {
    private Nearest() {}

    /** Returns the sentence " Did you mean "x"?", or nothing if no candidate is near. */
    public static String didYouMean(String written, Collection<String> candidates) {
        return to(written, candidates)
                .map(candidate -> " Did you mean \"" + candidate + "\"?")
                .orElse("");
    }

    /** Returns the nearest candidate, if it is near: at most a third of the letters, and two at least, differ. */
    public static Optional<String> to(String written, Collection<String> candidates) {
        int limit = Math.max(2, written.length() / 3);
        return candidates.stream()
                .distinct()
                .filter(candidate -> distance(written, candidate) <= limit)
                .min(Comparator.<String>comparingInt(candidate -> distance(written, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Counts the letters to insert, delete or replace to make one text the other (Levenshtein). */
    static int distance(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] current = new int[to.length() + 1];
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[to.length()];
    }
}
