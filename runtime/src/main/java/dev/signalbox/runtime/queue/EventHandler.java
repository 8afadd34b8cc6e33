package dev.signalbox.runtime.queue;

/**
 * Handles the events of a queue, on the thread of an {@link EventConsumer}: one at a time, in order.
 *
 * @param <E> the type of the events, or a supertype
 */
@FunctionalInterface
public interface EventHandler<E> {

    /**
     * Handles one event.
     *
     * @param event the event
     * @throws Exception if it cannot be handled; the consumer's {@link ConsumerFailureHandler} decides what comes of it
     */
    void handle(E event) throws Exception;
}
