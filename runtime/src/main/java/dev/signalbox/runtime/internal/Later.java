package dev.signalbox.runtime.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Deliveries that are to be tried again after a pause, which is the same for all of a queue: so they are due in the order in which they
 * come. Safe for use by several threads.
 *
 * @param <T> what is to be tried
 */
final class Later<T> {
    private final Deque<T> tasks = new ArrayDeque<>();
    private final Deque<Long> due = new ArrayDeque<>();

    /** Adds one that is due at some {@link System#nanoTime()}, or when all before it are, if that is later. */
    synchronized void add(T task, long nanoTime) {
        tasks.add(task);
        due.add(nanoTime);
    }

    /** Takes the one that has been due for longest; null if none is. */
    synchronized @Nullable T poll(long now) {
        if (tasks.isEmpty() || due.getFirst() - now > 0) {
            return null;
        }
        due.removeFirst();
        return tasks.removeFirst();
    }

    /** Returns the nanoseconds until one is due; {@link Long#MAX_VALUE} if there is none. */
    synchronized long nanosToNext(long now) {
        return tasks.isEmpty() ? Long.MAX_VALUE : Math.max(0, due.getFirst() - now);
    }

    synchronized int size() {
        return tasks.size();
    }

    /** Takes all, in the order they are due. */
    synchronized List<T> drain() {
        List<T> all = List.copyOf(tasks);
        tasks.clear();
        due.clear();
        return all;
    }
}
