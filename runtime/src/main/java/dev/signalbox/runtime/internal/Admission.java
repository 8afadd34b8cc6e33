package dev.signalbox.runtime.internal;

import dev.signalbox.annotation.WhenFull;
import dev.signalbox.runtime.queue.QueueFullException;

/** Lets deliveries into the lanes of a queue, and does what is to be done if there is no room. */
final class Admission<T> {
    /** Of all dispatchers: a worker of one may wait for room in a queue of another. */
    private static final WaitGraph WAITS = new WaitGraph();

    private final QueueSettings settings;
    private final QueueCounts counts;
    private final Quiet quiet;

    Admission(QueueSettings settings, QueueCounts counts, Quiet quiet) {
        this.settings = settings;
        this.counts = counts;
        this.quiet = quiet;
    }

    /** Returns false if the lane is closed. */
    boolean admit(Lane<T> lane, T task) throws InterruptedException {
        return lane.mailbox.offer(task) || makeRoom(lane, task);
    }

    private boolean makeRoom(Lane<T> lane, T task) throws InterruptedException {
        if (lane.mailbox.isClosed()) {
            return false;
        }
        if (settings.whenFull == WhenFull.BLOCK) {
            return waitForRoom(lane, task);
        }
        if (settings.whenFull == WhenFull.DROP_OLDEST) {
            return dropOldest(lane, task);
        }
        if (settings.whenFull == WhenFull.FAIL) {
            throw full("take events faster, give it a larger capacity, or another whenFull");
        }
        dropped();
        return true;
    }

    private void dropped() {
        counts.dropped.increment();
        quiet.somethingHappened();
    }

    private boolean dropOldest(Lane<T> lane, T task) {
        while (!lane.mailbox.offer(task)) {
            if (lane.mailbox.isClosed()) {
                return false;
            }
            if (lane.mailbox.poll() != null) {
                dropped();
            }
        }
        return true;
    }

    private boolean waitForRoom(Lane<T> lane, T task) throws InterruptedException {
        Lane<?> own = Lane.current();
        if (own == null) {
            return lane.mailbox.put(task);
        }
        if (!WAITS.begin(own, lane)) {
            throw full(
                    "all workers that could make room wait for it: give it a larger capacity, more workers, or another"
                            + " whenFull");
        }
        try {
            return lane.mailbox.put(task);
        } finally {
            WAITS.end(own, lane);
        }
    }

    private QueueFullException full(String advice) {
        return new QueueFullException(String.format(
                "the queue %s has no room, with a capacity of %d: %s", settings.id, settings.capacity, advice));
    }
}
