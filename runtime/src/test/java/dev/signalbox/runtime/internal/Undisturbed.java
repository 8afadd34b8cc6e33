package dev.signalbox.runtime.internal;

import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Waits where nobody interrupts, or where that does not matter: the actors of jcstress throw no checked exceptions. */
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

    /** Waits until it happens, even if who closes a queue interrupts. */
    static void await(CountDownLatch latch) {
        boolean over = false;
        while (!over) {
            try {
                latch.await();
                over = true;
            } catch (InterruptedException again) {
                // waits on
            }
        }
    }
}
