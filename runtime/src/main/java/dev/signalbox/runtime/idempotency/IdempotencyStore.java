package dev.signalbox.runtime.idempotency;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Knows which listeners have handled which events, and what they returned. A dispatcher that says
 * {@code @Dispatcher(idempotent = true)} asks it before each call of a listener for an event whose id was given.
 *
 * <p>Of all threads that claim one call, one at a time gets it; the others wait for its end or are refused. Called by any
 * number of threads at once. What a store throws is a failure of the listener that was to be called.
 *
 * <p>Dispatchers that share a store share what their listeners have done, which they know by the ids of these.
 */
public interface IdempotencyStore {

    /**
     * Claims a call, so that nobody else makes it. Who gets a claim that is not done makes the call, and then either completes
     * or abandons the claim.
     *
     * <p>If somebody else is making the call this waits until that has ended, up to a time that the store sets.
     *
     * @param call the call
     * @return the claim: of this thread, or of one that has made the call before
     * @throws EventInProgressException if this thread is making the call already, or the time is up
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    Claim claim(ListenerCall call) throws InterruptedException;

    /**
     * Forgets an event, so that its listeners are called when it is dispatched again. The result of a call that is being made is
     * not kept either.
     *
     * @param eventId the id of the event
     */
    void forget(String eventId);

    /**
     * Makes a store in memory, which lasts as long as the process. Calls wait up to ten seconds for those of other threads.
     *
     * @param mostEvents how many events to know, at least 1; those that came first are forgotten first
     * @param age how long after its first call to know an event, more than zero
     * @return the store
     */
    static IdempotencyStore inMemory(int mostEvents, Duration age) {
        return inMemory(mostEvents, age, Duration.ofSeconds(10), Clock.systemUTC());
    }

    /**
     * Makes a store in memory, which lasts as long as the process. It keeps what listeners returned, but no listener.
     *
     * @param mostEvents how many events to know, at least 1; those that came first are forgotten first. Events of which a
     *     call is being made are never forgotten, so that for a while there may be more
     * @param age how long after its first call to know an event, more than zero
     * @param patience how long a thread waits for another one that makes the same call; zero refuses at once
     * @param clock what the age is measured with
     * @return the store
     */
    static IdempotencyStore inMemory(int mostEvents, Duration age, Duration patience, Clock clock) {
        return new InMemoryStore(mostEvents, age, patience, clock);
    }

    /** The right to make a call, or what came of it. Used by one thread at a time. */
    interface Claim {
        /**
         * Tells whether the call has been made already.
         *
         * @return true if {@link #result} tells what came of it; false if the caller is to make the call
         */
        boolean isDone();

        /**
         * Returns what the listener returned when it was called.
         *
         * @return the value; null if it returned null or nothing, or the call is not done
         */
        @Nullable
        Object result();

        /**
         * Notes that the call has been made.
         *
         * @param result what the listener returned; null if that is null or nothing
         */
        void complete(@Nullable Object result);

        /** Gives the call back, so that it is made again: it failed, or what it returned has failed after it was complete. */
        void abandon();
    }
}
