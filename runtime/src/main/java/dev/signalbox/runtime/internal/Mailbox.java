package dev.signalbox.runtime.internal;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Where deliveries wait, in order, up to a bound. Any number of threads put, any number take.
 *
 * <p>What one thread puts is taken in that order; with several takers that is the order in which they get them. Everything
 * accepted is taken exactly once, or is still there after closing. Nothing is allocated after construction, but for room
 * for more waiting threads. A waiting thread gives way twice, then it is parked. Memory is 12 bytes a place (16 with more
 * than 32 GB of heap), for the next power of two, from the start.
 *
 * <p><b>Why no wake-up is lost.</b> A taker first joins {@link WaitingThreads} (a volatile write), then looks at the ring
 * (volatile reads), then parks. Who puts first publishes (a volatile write), then looks for waiting takers (a volatile read).
 * Volatile accesses have one order, so at least one of the two sees the other. Putters that wait for room, wake-ups and
 * closing work in the same way, with the head, the number of wake-ups and the tail in the place of the turn.
 *
 * <p>A thread that was woken may find nothing, because another was faster, or because the item in front is still being
 * published. It joins again; whoever publishes that item wakes somebody, but for that one item only, and the ones behind it
 * have had their turn. So a taker that has waited, however that ended, wakes the next if there is more to do. The same goes
 * for a putter that was woken and then interrupted.
 *
 * @param <T> what waits
 */
public final class Mailbox<T> {
    /**
     * So often a thread gives way before it joins. Who is woken is often given a core at once, in the place of the one that
     * woke it; then both take turns at single items. With this, they seldom wake each other (ADR 0053).
     */
    private static final int GIVE_WAY = 2;

    private final Ring<T> ring;
    private final WaitingThreads takers = new WaitingThreads();
    private final WaitingThreads putters = new WaitingThreads();
    private final AtomicInteger wakeUps = new AtomicInteger();

    /**
     * Creates an empty one.
     *
     * @param capacity how many items it holds at most, 1 to 2<sup>30</sup>
     * @throws IllegalArgumentException if the capacity is out of range
     */
    public Mailbox(int capacity) {
        ring = new Ring<>(capacity);
    }

    /**
     * Adds an item, if there is room. Does not wait for room.
     *
     * @param item what to add
     * @return false if it is full or closed
     */
    public boolean offer(T item) {
        if (!ring.offer(item)) {
            return false;
        }
        takers.wakeOne();
        return true;
    }

    /**
     * Adds an item as soon as there is room.
     *
     * @param item what to add
     * @return false if it is closed, or was before there was room
     * @throws InterruptedException if the thread is interrupted, and there is no room; the item was not added
     */
    public boolean put(T item) throws InterruptedException {
        for (int i = 0; i < GIVE_WAY; i++) {
            if (offer(item)) {
                return true;
            }
            Ring.giveWay();
        }
        return putWaiting(item);
    }

    private boolean putWaiting(T item) throws InterruptedException {
        try {
            while (true) {
                putters.join();
                if (offer(item)) {
                    return true;
                }
                if (isClosed()) {
                    return false;
                }
                putters.park(Long.MAX_VALUE);
            }
        } finally {
            putters.leave();
            if (ring.hasRoom()) {
                putters.wakeOne();
            }
        }
    }

    /**
     * Removes the first item. Any thread may; does not wait.
     *
     * @return the item; null if there is none
     */
    public @Nullable T poll() {
        T item = takeReady();
        while (item == null && ring.size() != 0) {
            Ring.giveWay(); // the first was accepted, and is being published
            item = takeReady();
        }
        return item;
    }

    /**
     * Removes the first item, and waits for it.
     *
     * @param nanos how long to wait at most, in nanoseconds; {@link Long#MAX_VALUE} is for ever
     * @return the item; null if the time is up, if {@link #wake()} ended the waiting, or if it is closed and empty
     * @throws InterruptedException if the thread is interrupted, and there is no item
     */
    public @Nullable T take(long nanos) throws InterruptedException {
        for (int i = 0; i < GIVE_WAY; i++) {
            T item = takeReady();
            if (item != null) {
                return item;
            }
            Ring.giveWay();
        }
        return takeWaiting(nanos);
    }

    private @Nullable T takeWaiting(long nanos) throws InterruptedException {
        long start = nanos == Long.MAX_VALUE ? 0 : System.nanoTime();
        long left = nanos;
        try {
            while (true) {
                takers.join();
                T item = takeReady();
                if (item != null || left <= 0 || ring.isDrained() || isWoken()) {
                    return item;
                }
                takers.park(left);
                left = nanos == Long.MAX_VALUE ? nanos : nanos - (System.nanoTime() - start);
            }
        } finally {
            takers.leave();
            if (ring.isReady() || wakeUps.get() != 0 || ring.isDrained()) {
                takers.wakeOne();
            }
        }
    }

    private @Nullable T takeReady() {
        T item = ring.poll();
        if (item != null) {
            putters.wakeOne();
        }
        return item;
    }

    private boolean isWoken() {
        int left;
        do {
            left = wakeUps.get();
        } while (left != 0 && !wakeUps.compareAndSet(left, left - 1));
        return left != 0;
    }

    /** Lets one taker return null that waits; if none does, the next that would. */
    public void wake() {
        wakeUps.incrementAndGet();
        takers.wakeOne();
    }

    /**
     * Counts what waits. An item counts from the moment it is accepted. Locks nobody out.
     *
     * @return the number; only a hint while others put and take
     */
    public int size() {
        return ring.size();
    }

    /** Refuses items from now on, those of waiting putters too. What is there can still be taken. Closing again does nothing. */
    public void close() {
        ring.close();
        putters.wakeAll();
        takers.wakeAll();
    }

    /**
     * Tells whether it is closed.
     *
     * @return true once {@link #close()} was called
     */
    public boolean isClosed() {
        return ring.isClosed();
    }
}
