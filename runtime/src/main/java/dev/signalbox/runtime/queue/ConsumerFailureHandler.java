package dev.signalbox.runtime.queue;

/**
 * Receives what an {@link EventHandler} throws, on the thread of the consumer, and decides whether that goes on.
 *
 * <p>The event is not handled again; the events after it still wait.
 */
@FunctionalInterface
public interface ConsumerFailureHandler {

    /**
     * Handles one failure. What it throws itself is logged as an error, and the consumer ends.
     *
     * @param event the event
     * @param cause what the handler threw
     * @return true to go on with the next event; false to end the consumer, and leave the rest in the queue
     */
    boolean onFailure(Object event, Throwable cause);

    /**
     * Returns the handler used when none is given: it logs each failure as an error, and goes on.
     *
     * @return the handler, named {@code dev.signalbox} in the log
     */
    static ConsumerFailureHandler logging() {
        return ConsumerLog.GOING_ON;
    }

    /**
     * Returns a handler that logs the first failure as an error, and ends the consumer.
     *
     * @return the handler, named {@code dev.signalbox} in the log
     */
    static ConsumerFailureHandler failFast() {
        return ConsumerLog.ENDING;
    }
}
