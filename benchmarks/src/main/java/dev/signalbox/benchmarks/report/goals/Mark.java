package dev.signalbox.benchmarks.report.goals;

/** How a figure stands to its bound. */
public enum Mark {
    MET("met"),
    /** On the right side, but the bound lies within the error. */
    MET_WITHIN_ERROR("met within error"),
    /** On the wrong side, but the bound lies within the error. */
    MISSED_WITHIN_ERROR("missed within error"),
    MISSED("missed"),
    /** For comparison only: no bound. */
    SHOWN("shown"),
    NOT_MEASURED("not measured");

    private final String text;

    Mark(String text) {
        this.text = text;
    }

    public boolean isMet() {
        return this == MET || this == MET_WITHIN_ERROR;
    }

    public boolean isMissed() {
        return this == MISSED || this == MISSED_WITHIN_ERROR;
    }

    @Override
    public String toString() {
        return text;
    }
}
