package dev.signalbox.benchmarks.report.tables;

import java.util.List;

/**
 * A benchmark class and how its table reads.
 *
 * @param name simple name of the class, and of its section in the page
 * @param caption what is measured, and in which unit
 * @param limit the system that the others are divided by; empty if there is none
 * @param systems the systems that ought to be measured
 * @param groups parameters that stand in the rows
 * @param columns the parameter that stands in the columns
 * @param metrics counters shown beside the time
 */
record Suite(
        String name,
        String caption,
        String limit,
        List<String> systems,
        List<Axis> groups,
        Axis columns,
        List<Metric> metrics) {
    /** A counter, and what follows its number. */
    record Metric(String name, String unit) {}

    static Suite of(String name, String caption, String limit, List<String> systems, Axis columns) {
        return new Suite(name, caption, limit, systems, List.of(), columns, List.of());
    }

    /** For a benchmark class that nobody described. */
    static Suite unknown(String name) {
        return of(name, "Time per operation.", "", List.of(), Axis.of(""));
    }

    Suite grouped(Axis... axes) {
        return new Suite(name, caption, limit, systems, List.of(axes), columns, metrics);
    }

    Suite with(Metric... counters) {
        return new Suite(name, caption, limit, systems, groups, columns, List.of(counters));
    }
}
