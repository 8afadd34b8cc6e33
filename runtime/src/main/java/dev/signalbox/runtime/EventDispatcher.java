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
     * Adds an instance of a {@code @Registered} class. Its listener methods hear what is dispatched from now on, at the place
     * of its class in the order, after the instances of the class that were registered before. A dispatch that has begun
     * does not hear of it, be it the one whose listener registers.
     *
     * <p>Generated dispatchers have an overload for each registered class. An object of a subclass counts for the nearest of
     * its superclasses that the dispatcher knows. Each call copies an array of the instances of the class.
     *
     * @param instance the instance, kept until the registration is closed
     * @return the registration, to be closed when the instance goes
     * @throws IllegalArgumentException if neither its class nor a superclass is a registered class of this dispatcher
     * @throws IllegalStateException if the same instance is registered already, or the dispatcher is closed
     */
    default Registration register(Object instance) {
        throw new IllegalArgumentException(String.format(
                "%s has no registered class: mark %s @Registered, and compile it together with the dispatcher, or include"
                        + " its library in @Dispatcher",
                getClass().getName(), instance.getClass().getName()));
    }

    /**
     * Ends the intake: a dispatch that begins later throws an {@link IllegalStateException}. Dispatches that have begun
     * end as usual, with the events their listeners emit. Closing again does nothing; listeners may close.
     */
    @Override
    void close();
}
