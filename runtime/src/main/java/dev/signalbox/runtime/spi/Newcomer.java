package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.Registration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Who is about to be attached to a dispatcher and first hears last events. Until it has heard them all, it is told of each
 * retained event by the thread that attaches it.
 */
abstract class Newcomer {
    /** What it has yet to hear, in order; guarded by {@link Retained}. */
    final Deque<Delivery> waiting = new ArrayDeque<>();

    /**
     * Throws if it may not be attached. Called under the lock of {@link Retained}.
     *
     * @param others those that are about to be attached
     */
    abstract void check(Iterable<Newcomer> others);

    /** Tells whether it hears an event that is retained as an event type. Calls no code of users. */
    abstract boolean hears(Class<?> retainedAs, Delivery remembered);

    /** Hears an event. Calls code of users, whose failures it notes. */
    abstract @Nullable Outcome hear(Delivery own);

    /** Attaches it, and returns what closes it. Called under the lock of {@link Retained}. */
    abstract Registration attach();
}
