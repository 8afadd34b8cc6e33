package dev.signalbox.runtime.internal;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Lets threads wait for some time, or until all such waiting ends. */
class Pause {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition over = lock.newCondition();
    private boolean ended;

    /**
     * Waits.
     *
     * @return false if the waiting was ended
     */
    boolean pause(long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = nanos;
            while (left > 0 && !ended) {
                left = over.awaitNanos(left);
            }
            return !ended;
        } finally {
            lock.unlock();
        }
    }

    /** Ends the waiting of all, now and later. */
    void end() {
        lock.lock();
        try {
            ended = true;
            over.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Tells how time goes by, as {@link System#nanoTime()}. */
    long nanoTime() {
        return System.nanoTime();
    }
}
