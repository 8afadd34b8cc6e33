package dev.signalbox.runtime.idempotency;

/**
 * Thrown where a listener is not called for an event, because a call of it for the same event has not ended: to wait longer
 * would take more time than there is, or would never end. What comes of that call is not known.
 */
public final class EventInProgressException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param call the call that has not ended
     * @param reason why nobody waits for it, as the end of a sentence
     */
    public EventInProgressException(ListenerCall call, String reason) {
        super(String.format("the call %s has not ended, and %s", call, reason));
    }
}
