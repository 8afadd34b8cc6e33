package dev.signalbox.runtime.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Deliveries that are to be tried again, not before some time. Safe for use by several threads.
 *
 * @param <T> what is to be tried
 */
final class Later<T> {
    private final PriorityQueue<Due<T>> waiting = new PriorityQueue<>(Comparator.naturalOrder());
    private long added;

    /** By the nanoseconds of {@link System#nanoTime()}, which may run over; of equals the one added first. */
    private record Due<T>(T task, long nanoTime, long number) implements Comparable<Due<T>> {
        @Override
        public int compareTo(Due<T> other) {
            long difference = nanoTime - other.nanoTime;
            return difference != 0 ? Long.signum(difference) : Long.compare(number, other.number);
        }
    }

    synchronized void add(T task, long nanoTime) {
        waiting.add(new Due<>(task, nanoTime, added++));
    }

    /** Takes the one that has been due for longest; null if none is. */
    synchronized @Nullable T poll(long now) {
        Due<T> next = waiting.peek();
        if (next == null || next.nanoTime - now > 0) {
            return null;
        }
        waiting.remove();
        return next.task;
    }

    /** Returns the nanoseconds until one is due; {@link Long#MAX_VALUE} if there is none. */
    synchronized long nanosToNext(long now) {
        Due<T> next = waiting.peek();
        return next == null ? Long.MAX_VALUE : Math.max(0, next.nanoTime - now);
    }

    synchronized int size() {
        return waiting.size();
    }

    /** Takes all, in the order they are due. */
    synchronized List<T> drain() {
        List<T> all = new ArrayList<>();
        for (Due<T> next = waiting.poll(); next != null; next = waiting.poll()) {
            all.add(next.task);
        }
        return all;
    }
}
