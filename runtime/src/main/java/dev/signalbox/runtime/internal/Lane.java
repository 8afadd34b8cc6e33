package dev.signalbox.runtime.internal;

import org.jspecify.annotations.Nullable;

/**
 * A mailbox and how many take from it: a queue has one, or one for each worker if equal values keep their order.
 *
 * @param <T> what waits
 */
final class Lane<T> {
    /** The lane from which the current thread has taken what it is at. */
    private static final ThreadLocal<Lane<?>> CURRENT = new ThreadLocal<>();

    final Mailbox<T> mailbox;
    final int takers;
    final LiveQueue<?> queue;

    Lane(LiveQueue<?> queue, int capacity, int takers) {
        this.queue = queue;
        this.mailbox = new Mailbox<>(capacity);
        this.takers = takers;
    }

    /** Returns the lane of the worker that calls; null for any other thread. */
    static @Nullable Lane<?> current() {
        return CURRENT.get();
    }

    /** Says that the current thread takes from this lane from now on; returns what it took from before. */
    @Nullable
    Lane<?> enter() {
        Lane<?> before = CURRENT.get();
        CURRENT.set(this);
        return before;
    }

    /** Says that the current thread takes from another lane again, or from none. */
    static void leave(@Nullable Lane<?> before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }
}
