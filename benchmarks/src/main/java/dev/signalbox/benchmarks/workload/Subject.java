package dev.signalbox.benchmarks.workload;

/** What a benchmark calls: one way of handing an event to its listeners. */
public interface Subject extends Counter {
    /** Hands one event over. */
    void send();
}
