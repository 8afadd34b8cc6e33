package dev.signalbox.benchmarks.queues;

/** Something that hands events over to workers. All hold as many events as {@link #CAPACITY}, and wait if there is no room. */
interface HandOff {
    /** How many events may wait. */
    int CAPACITY = 1024;

    /** Hands one over. */
    void put(Object event) throws InterruptedException;

    /** Lets the workers end once they have handled what is there. */
    void close() throws InterruptedException;
}
