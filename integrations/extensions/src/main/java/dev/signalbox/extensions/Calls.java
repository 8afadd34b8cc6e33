package dev.signalbox.extensions;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * The calls of one extension that go on. Each holds a read lock, which is tried and never waited for: so nobody is held up by who
 * waits for the last one to return.
 */
final class Calls {
    private final ReentrantReadWriteLock running = new ReentrantReadWriteLock();
    private volatile boolean closed;

    /** Begins a call, unless there are to be no more; then it returns false. */
    boolean begin() {
        if (closed || !running.readLock().tryLock()) {
            return false;
        }
        if (closed) {
            running.readLock().unlock();
            return false;
        }
        return true;
    }

    void end() {
        running.readLock().unlock();
    }

    /** Tells whether the calling thread is in one. */
    boolean includeCaller() {
        return running.getReadHoldCount() > 0;
    }

    /** Lets no call begin from now on. */
    void close() {
        closed = true;
    }

    /** Waits until all have returned; false if some have not. */
    boolean await(Duration timeout) throws InterruptedException {
        boolean ended = running.writeLock().tryLock(timeout.toNanos(), TimeUnit.NANOSECONDS);
        if (ended) {
            running.writeLock().unlock();
        }
        return ended;
    }
}
