package dev.signalbox.benchmarks.report.charts;

import dev.signalbox.benchmarks.report.results.SystemName;
import java.awt.Color;
import java.awt.Font;

/** Colours and fonts of every chart: blue is Signalbox, amber is written by hand, grey is the rest; later JDKs are darker. */
enum Palette {
    HAND_WRITTEN("by hand", 0xF5C26B, 0xD98200),
    SIGNALBOX("Signalbox", 0x7DB4F0, 0x1459B3),
    OTHER("others", 0xCFCFCF, 0x8A8A8A);

    static final Color BACKGROUND = Color.WHITE;
    static final Color TEXT = new Color(0x222222);
    static final Color GRID = new Color(0xDDDDDD);
    static final Font TITLE = font(Font.BOLD, 20);
    static final Font SUBTITLE = font(Font.PLAIN, 15);
    static final Font LABEL = font(Font.PLAIN, 15);
    static final Font VALUE = font(Font.PLAIN, 13);

    private final String text;
    private final int first;
    private final int later;

    Palette(String text, int first, int later) {
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
    Color shade(int run) {
        return new Color(run == 0 ? first : later);
    }

    String text() {
        return text;
    }

    private static Font font(int style, int size) {
        return new Font(Font.SANS_SERIF, style, size);
    }
}
