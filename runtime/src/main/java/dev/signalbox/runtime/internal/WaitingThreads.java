package dev.signalbox.runtime.internal;

import java.util.ArrayDeque;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Threads that wait for the same thing, who waits longest first.
 *
 * <p>Who waits joins, looks again, parks and leaves. Who brings what they wait for looks at the number of them, which is all
 * it costs while nobody waits. Each is woken once at most for each time it joins, however much is brought until it runs.
 */
final class WaitingThreads {
    private final ReentrantLock lock = new ReentrantLock();
    private final ArrayDeque<Thread> threads = new ArrayDeque<>();
    private volatile int count;

    /** Enters the current thread, or leaves it where it is, if it was not woken. */
    void join() {
        lock.lock();
        try {
            Thread current = Thread.currentThread();
            if (!threads.contains(current)) {
                threads.addLast(current);
            }
            count = threads.size();
        } finally {
            lock.unlock();
        }
    }

    /** Lets the current thread sleep until it is woken or the time is up, or for no reason at all. */
    void park(long nanos) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        if (nanos == Long.MAX_VALUE) {
            LockSupport.park(this);
        } else {
            LockSupport.parkNanos(this, nanos);
        }
    }

    /** Removes the current thread, if it was not woken. */
    void leave() {
        lock.lock();
        try {
            threads.remove(Thread.currentThread());
            count = threads.size();
        } finally {
            lock.unlock();
        }
    }

    /** Wakes one, if there is any. */
    void wakeOne() {
        if (!isEmpty()) {
            LockSupport.unpark(removeFirst());
        }
    }

    /** Wakes all that have joined. */
    void wakeAll() {
        for (int left = count; left > 0; left--) {
            LockSupport.unpark(removeFirst());
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    private @Nullable Thread removeFirst() {
        lock.lock();
        try {
            Thread first = threads.pollFirst();
            count = threads.size();
            return first;
        } finally {
            lock.unlock();
        }
    }
}
