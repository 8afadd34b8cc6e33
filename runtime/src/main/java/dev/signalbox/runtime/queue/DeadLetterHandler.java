package dev.signalbox.runtime.queue;

/**
 * Receives the events that queued listener methods failed on for good.
 *
 * <p>Called by workers, by several at once; the worker goes on when it returns. What it throws is logged. Such an event is also
 * dispatched, as {@link ListenerFailed}, if somebody listens to that.
 */
@FunctionalInterface
public interface DeadLetterHandler {

    /**
     * Handles one dead letter.
     *
     * @param letter which listener failed on which event, and how
     */
    void onDeadLetter(DeadLetter letter);

    /**
     * Returns the handler used when none is given: it logs each dead letter as a warning.
     *
     * @return the logging handler, named {@code dev.signalbox} in the log
     */
    static DeadLetterHandler logging() {
        return LoggedLetters.INSTANCE;
    }
}
