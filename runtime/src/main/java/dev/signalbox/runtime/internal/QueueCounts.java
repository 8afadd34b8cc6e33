package dev.signalbox.runtime.internal;

import java.util.concurrent.atomic.LongAdder;

/** Counts what comes into a queue, and what comes of it. Each only grows. */
final class QueueCounts {
    /** Counted before a delivery is accepted. */
    final LongAdder offered = new LongAdder();

    /** Counted if it was not. */
    final LongAdder refused = new LongAdder();

    final LongAdder handled = new LongAdder();
    final LongAdder retried = new LongAdder();
    final LongAdder dead = new LongAdder();
    final LongAdder dropped = new LongAdder();

    /** Counts the deliveries of which nothing more will come. */
    long ended() {
        return refused.sum() + handled.sum() + dead.sum() + dropped.sum();
    }

    /** Counts those that were accepted. */
    long entered() {
        long not = refused.sum();
        return offered.sum() - not;
    }

    void ended(QueueTask.Progress progress) {
        (progress == QueueTask.Progress.DEAD ? dead : handled).increment();
    }
}
