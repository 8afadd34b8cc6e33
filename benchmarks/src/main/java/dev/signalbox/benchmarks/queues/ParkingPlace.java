package dev.signalbox.benchmarks.queues;

import java.lang.invoke.VarHandle;
import java.util.ArrayDeque;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where threads wait for a queue of JCTools, in the way those of {@code Mailbox} do. */
final class ParkingPlace {
    private final ReentrantLock lock = new ReentrantLock();
    private final ArrayDeque<Thread> threads = new ArrayDeque<>();
    private volatile int count;

    /** Tries until there is something. */
    @SuppressWarnings("ThreadPriorityCheck") // as in Mailbox
    <T> T await(Supplier<@Nullable T> attempt) {
        for (int i = 0; i < 2; i++) {
            T something = attempt.get();
            if (something != null) {
                return something;
            }
            Thread.yield();
        }
        try {
            while (true) {
                join();
                T something = attempt.get();
                if (something != null) {
                    return something;
                }
                LockSupport.park(this);
            }
        } finally {
            leave();
        }
    }

    /** Wakes one, after something was brought. */
    void wakeOne() {
        VarHandle.fullFence(); // the queues only release
        if (count != 0) {
            LockSupport.unpark(removeFirst());
        }
    }

    private void join() {
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

    private void leave() {
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
