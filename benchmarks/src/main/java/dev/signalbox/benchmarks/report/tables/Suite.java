package dev.signalbox.benchmarks.report.tables;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A benchmark class and how its table reads.
 *
 * @param name simple name of the class, and of its section in the page
 * @param caption what is measured, and in which unit
 * @param limit the system that the others are divided by; empty if there is none
 * @param systems the systems that ought to be measured
 * @param columns the parameter that stands in the columns
 * @param groups parameters that stand in the rows
 * @param counters what is shown beside the time, as in "cpuMillis ms of CPU"
 */
record Suite(
        String name,
        String caption,
        String limit,
        List<String> systems,
        Axis columns,
        List<Axis> groups,
        List<String> counters) {
    /**
     * A parameter along which a table runs.
     *
     * @param values those that ought to be measured, in reading order
     */
    record Axis(String param, List<String> values) {
        /** As in {@code "types 10 100"}. */
        static Axis of(String text) {
            List<String> words = List.of(text.split(" ", -1));
            return new Axis(words.get(0), words.subList(1, words.size()));
        }

        /** Expected values first, in their order; then others, numbers by size. */
        Comparator<String> order() {
            return Comparator.comparingInt(this::place)
                    .thenComparing(value -> isNumber(value) ? new BigDecimal(value) : BigDecimal.ZERO)
                    .thenComparing(Comparator.naturalOrder());
        }

        private int place(String value) {
            return values.contains(value) ? values.indexOf(value) : values.size();
        }

        /** As in "1,000 listeners" or "fresh". */
        String heading(String value) {
            if (!isNumber(value)) {
                return value;
            }
            boolean isOne = value.equals("1") && param.endsWith("s");
            String noun = isOne ? param.replaceFirst("(?<=ss)es$|s$", "") : param;
            return String.format(Locale.ROOT, "%,d %s", Long.valueOf(value), noun);
        }

        private static boolean isNumber(String value) {
            return value.matches("\\d{1,18}");
        }
    }

    /** A suite as a page names it, its systems apart by spaces, the limit first. */
    static Suite of(String name, String caption, String systems, String columns) {
        List<String> names = List.of(systems.split(" ", -1));
        return new Suite(name, caption, names.get(0), names, Axis.of(columns), List.of(), List.of());
    }

    /** For a benchmark class that nobody described. */
    static Suite unknown(String name) {
        return new Suite(name, "Time per operation.", "", List.of(), Axis.of(""), List.of(), List.of());
    }

    Suite withoutLimit() {
        return new Suite(name, caption, "", systems, columns, groups, counters);
    }

    Suite grouped(String... axes) {
        List<Axis> rows = List.of(axes).stream().map(Axis::of).toList();
        return new Suite(name, caption, limit, systems, columns, rows, counters);
    }

    Suite with(String... more) {
        return new Suite(name, caption, limit, systems, columns, groups, List.of(more));
    }
}
