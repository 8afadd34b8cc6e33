package dev.signalbox.benchmarks.types;

/** One way from an event of unknown class to its listener. Implemented by compiled workloads. */
public interface Router {
    /** Hands an event to its listener. */
    void route(Object event);

    /** Returns one event of each type. */
    Object[] events();

    /** Returns the sum of the values that all listeners heard. */
    long heard();
}
