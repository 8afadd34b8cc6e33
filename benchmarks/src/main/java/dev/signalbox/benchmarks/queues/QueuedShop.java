package dev.signalbox.benchmarks.queues;

import dev.signalbox.benchmarks.workload.Subject;

/** A dispatcher with one queued listener. Implemented by a compiled workload. */
public interface QueuedShop extends Subject {
    /** Closes the dispatcher once everything is handled; nothing may be left. */
    void close() throws InterruptedException;
}
