package dev.signalbox.runtime.internal;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Lets a thread wait until the queues of a dispatcher are empty and nobody is at work. Costs those at work one look. */
final class Quiet {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private volatile boolean awaited;

    /** Says that there is something to look at: counted first, so that who waits either sees the count or is told. */
    void somethingHappened() {
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
     * Waits until queues are quiet, and does meanwhile what only the calling thread can.
     *
     * @return false if it was not within the time
     */
    boolean await(LiveQueues<?> queues, long nanos) throws InterruptedException {
        long end = System.nanoTime() + nanos;
        awaited = true;
        while (!queues.isQuiet()) {
            if (end - System.nanoTime() <= 0) {
                return false;
            }
            queues.drainOnOwnThread();
            awaitChange(queues, end);
        }
        return true;
    }

    private void awaitChange(LiveQueues<?> queues, long end) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = end - System.nanoTime();
            while (left > 0 && !queues.isQuiet() && !queues.waitsForOwnThread()) {
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
