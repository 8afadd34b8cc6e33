package dev.signalbox.runtime;

/**
 * The owner's side of a dispatcher: what an {@link EventPublisher} can do, and what only its owner should.
 *
 * <p>Every generated dispatcher is one, and adds an overload {@code dispatch(E)} for each event type, which is a
 * straight line of calls. The methods inherited from {@link EventPublisher} take any event and find its listeners by the
 * class of the event.
 */
public interface EventDispatcher extends EventPublisher, AutoCloseable {

    /**
     * Returns a publisher of payloads under one routing key, for code that sends many of them.
     *
     * @param routingKey the key, at most 255 bytes in UTF-8
     * @return a publisher to be kept; equal keys may give different ones
     * @throws dev.signalbox.topic.TopicSyntaxException if the text is no routing key
     */
    KeyPublisher under(String routingKey);

    /**
     * Returns who listens to what.
     *
     * @return the event types with their listeners; the same instance at each call
     */
    EventCatalog catalog();

    /**
     * Ends the intake: a dispatch that begins later throws an {@link IllegalStateException}. Dispatches that have begun
     * end as usual, with the events their listeners emit. Closing again does nothing; listeners may close.
     */
    @Override
    void close();
}
