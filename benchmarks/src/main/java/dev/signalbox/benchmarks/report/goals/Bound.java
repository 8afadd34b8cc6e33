package dev.signalbox.benchmarks.report.goals;

import dev.signalbox.benchmarks.report.results.Figure;
import dev.signalbox.benchmarks.report.results.FigureText;
import java.math.BigDecimal;

/**
 * What a figure must keep to.
 *
 * @param unit unit of the limit and of the figure
 */
public record Bound(Kind kind, double limit, String unit) {
    /** A figure below this many bytes per operation is the profiler's noise around nothing. */
    private static final double NO_BYTES = 0.5;

    /** The side of the limit that is right. */
    enum Kind {
        AT_MOST,
        BELOW,
        AT_LEAST,
        /** Like {@link #AT_MOST}, and the error speaks for the figure. */
        SAME,
        NOTHING_ALLOCATED,
        NONE
    }

    /** How a figure stands to its bound. */
    public enum Mark {
        MET("met "),
        /** On the right side, but the bound lies within the error. */
        MET_WITHIN_ERROR("met within error "),
        /** On the wrong side, but the bound lies within the error. */
        MISSED_WITHIN_ERROR("**missed within error** "),
        MISSED("**missed** "),
        /** For comparison only: no bound. */
        SHOWN(""),
        NOT_MEASURED("");

        private final String text;

        Mark(String text) {
            this.text = text;
        }

        /** What stands before the figure. */
        String text() {
            return text;
        }

        public boolean isMet() {
            return this == MET || this == MET_WITHIN_ERROR;
        }

        public boolean isMissed() {
            return this == MISSED || this == MISSED_WITHIN_ERROR;
        }
    }

    static Bound atMost(double limit, String unit) {
        return new Bound(Kind.AT_MOST, limit, unit);
    }

    static Bound below(double limit, String unit) {
        return new Bound(Kind.BELOW, limit, unit);
    }

    static Bound atLeast(double limit, String unit) {
        return new Bound(Kind.AT_LEAST, limit, unit);
    }

    /** No slower than the other: the interval of the ratio reaches 1. */
    static Bound same() {
        return new Bound(Kind.SAME, 1, "×");
    }

    static Bound nothingAllocated() {
        return new Bound(Kind.NOTHING_ALLOCATED, NO_BYTES, "B");
    }

    static Bound none(String unit) {
        return new Bound(Kind.NONE, Double.NaN, unit);
    }

    Mark mark(Figure figure) {
        if (!figure.isMeasured()) {
            return Mark.NOT_MEASURED;
        }
        boolean unsure = Math.abs(figure.value() - limit) <= figure.error();
        return switch (kind) {
            case AT_MOST -> mark(figure.value() <= limit, unsure);
            case BELOW -> mark(figure.value() < limit, unsure);
            case AT_LEAST -> mark(figure.value() >= limit, unsure);
            case SAME -> mark(figure.value() <= limit || unsure, false);
            case NOTHING_ALLOCATED -> mark(figure.value() < limit, false);
            case NONE -> Mark.SHOWN;
        };
    }

    private static Mark mark(boolean met, boolean unsure) {
        if (unsure) {
            return met ? Mark.MET_WITHIN_ERROR : Mark.MISSED_WITHIN_ERROR;
        }
        return met ? Mark.MET : Mark.MISSED;
    }

    /** As in "≤ 1.05 ×". */
    public String text() {
        return switch (kind) {
            case AT_MOST -> "≤ " + value();
            case BELOW -> "< " + value();
            case AT_LEAST -> "≥ " + value();
            case SAME -> value() + " within error";
            case NOTHING_ALLOCATED -> "0 B";
            case NONE -> "for comparison";
        };
    }

    private String value() {
        return BigDecimal.valueOf(limit).stripTrailingZeros().toPlainString() + " " + unit;
    }

    /** The figure as it is read beside this bound. */
    public String text(Figure figure) {
        return kind == Kind.NOTHING_ALLOCATED ? FigureText.bytes(figure) : FigureText.of(figure, unit);
    }
}
