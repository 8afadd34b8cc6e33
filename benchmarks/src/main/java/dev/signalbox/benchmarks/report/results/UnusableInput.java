package dev.signalbox.benchmarks.report.results;

/** Says which file cannot be used, why, and what to do. */
public final class UnusableInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnusableInput(String message) {
        super(message);
    }

    public UnusableInput(String message, Throwable cause) {
        super(message, cause);
    }
}
