package dev.signalbox.benchmarks.report.charts;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers with thousands apart, the same in every country: 0.1, 10, 1,000. */
final class PlainNumbers extends DecimalFormat {
    private static final long serialVersionUID = 1;

    PlainNumbers() {
        super("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
}
