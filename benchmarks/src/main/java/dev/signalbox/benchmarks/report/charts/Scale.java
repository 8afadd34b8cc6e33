package dev.signalbox.benchmarks.report.charts;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where the values of an axis stand: evenly, or by powers of ten.
 *
 * @param start the place of the least value on the page
 * @param end the place of the greatest
 */
record Scale(boolean logarithmic, double least, double greatest, double start, double end) {
    /** Fewer powers of ten than this leave room for numbers between them. */
    private static final double SHORT = 2.5;

    double place(double value) {
        return start + (end - start) * (along(value) - along(least)) / (along(greatest) - along(least));
    }

    private double along(double value) {
        return logarithmic ? Math.log10(value) : value;
    }

    /** The values that are named beside the axis. */
    List<Double> ticks() {
        return logarithmic ? powers() : steps();
    }

    private List<Double> powers() {
        double last = Math.log10(greatest);
        List<Integer> digits = last - Math.log10(least) < SHORT ? List.of(1, 2, 5) : List.of(1);
        List<Double> ticks = new ArrayList<>();
        for (double power = Math.floor(Math.log10(least)); power <= last; power++) {
            for (int digit : digits) {
                ticks.add(digit * Math.pow(10, power));
            }
        }
        ticks.removeIf(tick -> tick < least || tick > greatest);
        return ticks;
    }

    /** Four to ten of them. */
    private List<Double> steps() {
        double power = Math.pow(10, Math.floor(Math.log10(greatest - least)));
        double length = (greatest - least) / power;
        double step = power * (length < 2 ? 0.2 : length < 5 ? 0.5 : 1);
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; least + i * step <= greatest; i++) {
            ticks.add(least + i * step);
        }
        return ticks;
    }

    /** With thousands apart, the same in every country: 0.1, 10, 1,000. */
    static String text(double tick) {
        return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(tick);
    }
}
