package dev.signalbox.benchmarks.report.tables;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A parameter along which a table runs.
 *
 * @param values those that ought to be measured, in reading order
 */
record Axis(String param, List<String> values) {
    static Axis of(String param, String... values) {
        return new Axis(param, List.of(values));
    }

    /** Expected values first, in their order; then others, numbers by size. */
    Comparator<String> order() {
        return Comparator.comparingInt(this::place).thenComparing(Axis::size).thenComparing(Comparator.naturalOrder());
    }

    private int place(String value) {
        int place = values.indexOf(value);
        return place < 0 ? values.size() : place;
    }

    private static BigDecimal size(String value) {
        return isNumber(value) ? new BigDecimal(value) : BigDecimal.ZERO;
    }

    /** As in "1,000 listeners" or "keys: fresh". */
    String heading(String value) {
        return isNumber(value) ? String.format(Locale.ROOT, "%,d %s", Long.valueOf(value), noun(value)) : value;
    }

    private String noun(String value) {
        return value.equals("1") && param.endsWith("s") ? singular() : param;
    }

    private String singular() {
        return param.endsWith("sses") ? param.substring(0, param.length() - 2) : param.substring(0, param.length() - 1);
    }

    private static boolean isNumber(String value) {
        return value.matches("\\d{1,18}");
    }
}
