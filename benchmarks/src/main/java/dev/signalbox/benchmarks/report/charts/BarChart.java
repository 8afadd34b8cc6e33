package dev.signalbox.benchmarks.report.charts;

import java.util.List;

/**
 * What a bar chart shows.
 *
 * @param subtitle what is measured and how to read it
 * @param axis the quantity
 * @param unit follows the number at the end of each bar
 * @param logarithmic whether the systems differ by powers of ten
 * @param runs names of the runs
 */
record BarChart(
        String title,
        String subtitle,
        String axis,
        String unit,
        boolean logarithmic,
        List<String> runs,
        List<Bar> bars) {
    /** Bars that no run measured are left to the tables. */
    BarChart {
        bars = bars.stream().filter(Bar::isMeasured).toList();
    }
}
