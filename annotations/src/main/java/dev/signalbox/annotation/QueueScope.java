package dev.signalbox.annotation;

/** Who shares a queue, if a transport connects several processes. */
public enum QueueScope {
    /** Each process has a queue of its own, and puts into it what it dispatches itself. */
    LOCAL,

    /** The processes share one queue: each delivery goes to one of them. In one process as {@link #LOCAL}. */
    SHARED,

    /** Each process has a queue of its own, and each gets what any of them dispatches. In one process as {@link #LOCAL}. */
    BROADCAST
}
