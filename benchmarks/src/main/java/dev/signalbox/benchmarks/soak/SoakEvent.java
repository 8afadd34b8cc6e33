package dev.signalbox.benchmarks.soak;

/** An event of the soak. An event and what its listeners emit for it have the same number. */
public interface SoakEvent {
    /**
     * Returns who dispatched it.
     *
     * @return the number of the worker
     */
    int worker();

    /**
     * Returns which of its worker's events it is.
     *
     * @return a number no other order of the worker has
     */
    long number();
}
