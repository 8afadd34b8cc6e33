package dev.signalbox.runtime.internal;

import dev.signalbox.annotation.WhenFull;
import dev.signalbox.runtime.queue.QueueFullException;

/** Lets deliveries into the lanes of a queue, and does what is to be done if there is no room. */
final class Admission<T> {
    /** Of all dispatchers: a worker of one may wait for room in a queue of another. */
    private static final WaitGraph WAITS = new WaitGraph();

    private final QueueSettings settings;
    private final QueueCounts counts;

    Admission(QueueSettings settings, QueueCounts counts) {
        this.settings = settings;
        this.counts = counts;
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
            throw full("take them faster, give it a larger capacity, or another whenFull");
        }
        counts.dropped.increment();
        return true;
    }

    private boolean dropOldest(Lane<T> lane, T task) {
        while (!lane.mailbox.offer(task)) {
            if (lane.mailbox.isClosed()) {
                return false;
            }
            if (lane.mailbox.poll() != null) {
                counts.dropped.increment();
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
            throw full("all workers that could make room would wait for it: give it a larger capacity, more workers, or"
                    + " another whenFull");
        }
        try {
            return lane.mailbox.put(task);
        } finally {
            WAITS.end(own, lane);
        }
    }

    private QueueFullException full(String advice) {
        return new QueueFullException(String.format(
                "the queue %s is full: %d deliveries wait in it; %s", settings.id, settings.capacity, advice));
    }
}
