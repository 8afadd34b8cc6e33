package dev.signalbox.runtime.internal;

import org.jspecify.annotations.Nullable;

/** Waits at a mailbox where nobody interrupts: the actors of jcstress throw no checked exceptions. */
final class Undisturbed {
    private Undisturbed() {}

    static <T> boolean put(Mailbox<T> mailbox, T item) {
        try {
            return mailbox.put(item);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static <T> @Nullable T take(Mailbox<T> mailbox, long nanos) {
        try {
            return mailbox.take(nanos);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
