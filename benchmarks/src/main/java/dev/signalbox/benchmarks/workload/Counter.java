package dev.signalbox.benchmarks.workload;

/** Counts what it heard, so that a benchmark can check that the work it measures is done. */
public interface Counter {
    /** Returns the sum of the values of all events heard so far. */
    long heard();
}
