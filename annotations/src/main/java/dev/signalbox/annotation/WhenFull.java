package dev.signalbox.annotation;

/** What becomes of a delivery for which a queue has no room. */
public enum WhenFull {
    /**
     * The dispatching thread waits until there is room. If it is interrupted meanwhile, that is a failure of the listener. So is the
     * {@code QueueFullException} that a worker gets which would wait for ever, as all that could make room wait for it.
     */
    BLOCK,

    /** The new delivery is dropped, and counted. */
    DROP_NEWEST,

    /** The delivery that has waited longest is dropped, and counted. */
    DROP_OLDEST,

    /** The dispatching thread gets a {@code QueueFullException}, as a failure of the listener. */
    FAIL
}
