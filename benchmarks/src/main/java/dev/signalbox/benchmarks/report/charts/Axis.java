package dev.signalbox.benchmarks.report.charts;

/**
 * What the length of a bar says.
 *
 * @param quantity stands below the axis
 * @param unit follows the number at the end of each bar
 * @param logarithmic whether the systems differ by powers of ten
 */
record Axis(String quantity, String unit, boolean logarithmic) {}
