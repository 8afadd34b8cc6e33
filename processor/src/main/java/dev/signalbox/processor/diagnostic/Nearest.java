package dev.signalbox.processor.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what a user probably meant: the candidate that is fewest changes of a letter away. */
public final class Nearest {
    private Nearest() {}

    /** Returns the sentence {@code Did you mean "x"?}, if a candidate is near. */
    public static Optional<String> didYouMean(String written, Collection<String> candidates) {
        return to(written, candidates).map(candidate -> "Did you mean \"" + candidate + "\"?");
    }

    /**
     * Returns the candidate that differs in case alone, else the nearest, if at most a third of the letters differ; of
     * four or five, two; of fewer, one.
     */
    public static Optional<String> to(String written, Collection<String> candidates) {
        Optional<String> otherCase =
                candidates.stream().filter(written::equalsIgnoreCase).min(Comparator.naturalOrder());
        return otherCase.isPresent() ? otherCase : byDistance(written, candidates);
    }

    /** Tells whether two texts differ in case alone, or by one letter. */
    public static boolean isSlip(String written, String meant) {
        return written.equalsIgnoreCase(meant) || distance(written, meant) == 1;
    }

    private static Optional<String> byDistance(String written, Collection<String> candidates) {
        int limit = written.length() < 4 ? 1 : Math.max(2, written.length() / 3);
        return candidates.stream()
                .distinct()
                .filter(candidate -> distance(written, candidate) <= limit)
                .min(Comparator.<String>comparingInt(candidate -> distance(written, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Counts the letters to insert, delete, replace or swap with the next to make one text the other. */
    static int distance(String from, String to) {
        int[][] rows = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : cheapest(rows, i, j, from, to);
            }
        }
        return rows[from.length()][to.length()];
    }

    private static int cheapest(int[][] rows, int i, int j, String from, String to) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int replaced = rows[i - 1][j - 1] + (same ? 0 : 1);
        int cheapest = Math.min(replaced, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(cheapest, rows[i - 2][j - 2] + 1) : cheapest;
    }
}
