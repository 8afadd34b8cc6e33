package dev.signalbox.benchmarks.report.results;

import java.util.List;

/**
 * Sums up single shots: their median, and half of their interquartile range as the error.
 *
 * <p>One slow start of a process (a cold disk, a busy core) pulls the mean of a few dozen, and its confidence interval,
 * far away; the median and the quartiles stay. The error is thus the spread of single shots, wider than what the median
 * itself may be off by.
 */
final class SingleShots {
    private SingleShots() {}

    static Figure figure(List<Double> shots) {
        List<Double> sorted = shots.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return Figure.NONE;
        }
        double range = quantile(sorted, 0.75) - quantile(sorted, 0.25);
        return new Figure(quantile(sorted, 0.5), sorted.size() == 1 ? Double.NaN : range / 2);
    }

    /** Interpolates between the two nearest shots. */
    private static double quantile(List<Double> sorted, double share) {
        double place = share * (sorted.size() - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
    }
}
