package dev.signalbox.benchmarks.queues;

import java.lang.invoke.VarHandle;
import java.util.ArrayDeque;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Where threads wait for a queue of JCTools, in the way those of {@code Mailbox} do. */
final class ParkingPlace {
    private final ReentrantLock lock = new ReentrantLock();
    private final ArrayDeque<Thread> threads = new ArrayDeque<>();
    private volatile int count;

    /** Wakes one, after something was brought. */
    void wakeOne() {
        VarHandle.fullFence(); // the queues only release
        if (count != 0) {
            LockSupport.unpark(removeFirst());
        }
    }

    /** Sleeps until woken, or for no reason at all. */
    void park() {
        LockSupport.park(this);
    }

    /** Lets another thread go on. */
    @SuppressWarnings("ThreadPriorityCheck") // as in Mailbox
    static void giveWay() {
        Thread.yield();
    }

    /** Enters the current thread, which must look again before it parks. */
    void join() {
        lock.lock();
        try {
            if (!threads.contains(Thread.currentThread())) {
                threads.addLast(Thread.currentThread());
            }
            count = threads.size();
        } finally {
            lock.unlock();
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
