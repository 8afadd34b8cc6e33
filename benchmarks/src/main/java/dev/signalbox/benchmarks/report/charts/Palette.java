package dev.signalbox.benchmarks.report.charts;

import dev.signalbox.benchmarks.report.results.SystemName;

/** The colours of every chart: blue is Signalbox, amber is written by hand, grey is the rest; later JDKs are darker. */
enum Palette {
    HAND_WRITTEN("by hand", "#f5c26b", "#d98200"),
    SIGNALBOX("Signalbox", "#7db4f0", "#1459b3"),
    OTHER("others", "#cfcfcf", "#8a8a8a");

    private final String text;
    private final String first;
    private final String later;

    Palette(String text, String first, String later) {
        this.text = text;
        this.first = first;
        this.later = later;
    }

    static Palette of(String system) {
        if (SystemName.isSignalbox(system)) {
            return SIGNALBOX;
        }
        return SystemName.isPeer(system) ? OTHER : HAND_WRITTEN;
    }

    /** The colour for the n-th of the runs. */
    String shade(int run) {
        return run == 0 ? first : later;
    }

    String text() {
        return text;
    }
}
