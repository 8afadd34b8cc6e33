package dev.signalbox.runtime.internal;

/** One delivery in a queue. Used by one thread at a time. */
public interface QueueTask {
    /** What came of a delivery. */
    enum Progress {
        /** All listener methods have handled it. */
        HANDLED,
        /** One of them failed for good. */
        DEAD,
        /** One failed and is to be called again, after a pause. */
        AGAIN
    }

    /**
     * Returns what decides which deliveries keep their order.
     *
     * @return the hash of the value that orders them; equal for all if nothing does
     */
    int order();

    /**
     * Calls the listener methods that have not been called yet.
     *
     * @return what came of it; none if it throws an error of the VM, after which it goes on by another call
     */
    Progress run();

    /**
     * Tells whether nobody is left to be called.
     *
     * @return true if it has only to be counted
     */
    boolean isOver();

    /**
     * Ends it without calling anybody: it is dead, unless all have been called.
     *
     * @param cause why
     * @return what came of it
     */
    Progress giveUp(Throwable cause);
}
