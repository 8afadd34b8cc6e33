package dev.signalbox.runtime;

/**
 * Something that was added to a dispatcher while it runs; closing takes it away.
 *
 * <p>The dispatcher keeps what was added until then, by a strong reference. Keep a {@link SubscriptionGroup} for many.
 * Safe for use by several threads.
 */
public interface Registration extends AutoCloseable {

    /**
     * Takes it away. Once this has returned, no dispatch that starts later enters it, in any thread; a call that another
     * thread has begun is not waited for. Closing again does nothing; listeners may close, themselves too.
     */
    @Override
    void close();
}
