package dev.signalbox.runtime.internal;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Lets a thread wait until the queues of a dispatcher are empty and nobody is at work. Costs those at work one look. */
final class Quiet {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private volatile boolean awaited;

    /** Says that something has ended: counted first, so that who waits either sees the count or is told. */
    void somethingEnded() {
        if (awaited) {
            lock.lock();
            try {
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    /**
     * Waits until queues are quiet.
     *
     * @return false if it was not within the time
     */
    boolean await(LiveQueues<?> queues, long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            awaited = true;
            long left = nanos;
            while (!queues.isQuiet()) {
                if (left <= 0) {
                    return false;
                }
                left = changed.awaitNanos(left);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }
}
