package dev.signalbox.benchmarks.report.charts;

import java.util.Locale;

/** Says in a label under which condition a bar stands. */
final class Places {
    private Places() {}

    /** As in ": 1,000 types". */
    static String of(String number, String noun) {
        return String.format(Locale.ROOT, ": %,d %s", Long.valueOf(number), noun);
    }
}
