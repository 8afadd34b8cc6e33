package dev.signalbox.runtime.internal;

import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;

/**
 * A bounded queue without locks, that any number of threads fill and empty. Nobody waits in here: see {@link Mailbox}.
 *
 * <p>Dmitry Vyukov's bounded queue: tickets are drawn from two counters, each place knows whose turn it is. A place is
 * free for ticket {@code t} when its turn is {@code t}, holds the item of {@code t} when it is {@code t + 1}, and is free
 * for the ticket of the next lap after that. The item itself is a plain field, ordered by the turn.
 *
 * <p>Different here: the bound is held by the distance of the counters, so that it is exact and needs no power of two; and
 * the highest bit of the tail says "closed", so that no ticket is drawn after closing and what is left is known.
 */
final class Ring<T> {
    /** Where the counters are: the tail and the bound of it as last seen, which fillers write, far away from the head. */
    private static final int TAIL = 16;

    private static final int LIMIT = 17;
    private static final int HEAD = 32;
    private static final int COUNTERS = 48;

    private static final long CLOSED = Long.MIN_VALUE;
    private static final int MOST = 1 << 30;

    private final int capacity;
    private final int mask;
    private final AtomicLongArray counters = new AtomicLongArray(COUNTERS);
    private final AtomicLongArray turns;
    private final @Nullable Object[] items;

    Ring(int capacity) {
        if (capacity < 1 || capacity > MOST) {
            throw new IllegalArgumentException(
                    String.format("a queue holds 1 to %d deliveries, not %d", MOST, capacity));
        }
        // Two at least: with one place, "holds the item of t" and "free for t + 1" would be the same turn.
        int places = Math.max(2, Integer.highestOneBit(capacity * 2 - 1));
        this.capacity = capacity;
        mask = places - 1;
        items = new Object[places];
        turns = new AtomicLongArray(places);
        for (int place = 0; place < places; place++) {
            turns.setPlain(place, place);
        }
        counters.set(LIMIT, capacity);
    }

    /** Adds an item; false if the ring was full, or is closed. */
    boolean offer(T item) {
        long tail;
        do {
            tail = counters.get(TAIL);
            if (tail < 0 || isFullAt(tail)) {
                return false;
            }
        } while (!counters.compareAndSet(TAIL, tail, tail + 1));
        int place = (int) tail & mask;
        while (turns.getAcquire(place) != tail) {
            giveWay(); // who drew the ticket of the lap before is not done yet
        }
        items[place] = item;
        turns.set(place, tail + 1); // and a full fence: see Mailbox
        return true;
    }

    /** The bound as last seen may be too low, never too high, as the head only grows. */
    private boolean isFullAt(long tail) {
        if (tail < counters.getOpaque(LIMIT)) {
            return false;
        }
        long limit = counters.get(HEAD) + capacity;
        counters.setOpaque(LIMIT, limit);
        return tail >= limit;
    }

    /** Removes the first item; null if there is none, or it is not there yet, though perhaps one behind it is. */
    @Nullable
    T poll() {
        while (true) {
            long head = counters.get(HEAD);
            int place = (int) head & mask;
            long turn = turns.get(place);
            if (turn <= head) {
                return null;
            }
            if (turn == head + 1 && counters.compareAndSet(HEAD, head, head + 1)) { // a full fence too
                return remove(place, turn);
            }
        }
    }

    @SuppressWarnings("unchecked") // only offer() puts something there
    private T remove(int place, long turn) {
        T item = (T) items[place];
        items[place] = null;
        turns.setRelease(place, turn + mask); // the same place in the next lap
        return item;
    }

    /** Tells whether a poll would find something; true perhaps also if somebody has just taken it. */
    boolean isReady() {
        long head = counters.get(HEAD);
        return turns.get((int) head & mask) > head;
    }

    boolean hasRoom() {
        long head = counters.get(HEAD); // first: the tail is never behind it
        return tail() - head < capacity;
    }

    int size() {
        long head = counters.get(HEAD);
        return (int) Math.min(tail() - head, capacity);
    }

    boolean isClosed() {
        return counters.get(TAIL) < 0;
    }

    /** Tells whether the ring is closed and every item that was accepted has been taken. */
    boolean isDrained() {
        return isClosed() && size() == 0;
    }

    void close() {
        long tail;
        do {
            tail = counters.get(TAIL);
        } while (tail >= 0 && !counters.compareAndSet(TAIL, tail, tail | CLOSED));
    }

    /** Lets another thread go on, which is perhaps between two instructions of ours. */
    @SuppressWarnings("ThreadPriorityCheck") // faster with it, right without it
    static void giveWay() {
        Thread.yield();
    }

    private long tail() {
        return counters.get(TAIL) & ~CLOSED;
    }
}
