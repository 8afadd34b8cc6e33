package dev.signalbox.runtime;

/**
 * Receives the events that nobody listens to.
 *
 * <p>An event is unrouted if no listener's type and topic fit it. A guard that declines does not make it unrouted.
 * Called in the dispatching thread, by several threads at once if several dispatch. What it throws reaches the caller of
 * {@code dispatch}; for an event that a listener emitted, it is a failure of that listener.
 */
@FunctionalInterface
public interface UnroutedHandler {

    /**
     * Handles one unrouted event.
     *
     * @param unrouted the event or payload, its routing key and what is known of it
     */
    void onUnrouted(UnroutedEvent unrouted);

    /**
     * Returns the handler used when none is given: it logs the key and class of each event for debugging.
     *
     * @return the logging handler, named {@code dev.signalbox} in the log
     */
    static UnroutedHandler logging() {
        return Logging.UNROUTED;
    }
}
