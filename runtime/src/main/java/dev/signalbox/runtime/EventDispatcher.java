package dev.signalbox.runtime;

/**
 * Hands events to the listeners that hear them, in the calling thread.
 *
 * <p>Every generated dispatcher is one, and adds an overload {@code dispatch(E)} for each event type, which is a
 * straight line of calls. The methods here take any event and find that overload by the class of the event.
 *
 * <p>All methods may be called by any number of threads at once, and by listeners: a nested dispatch runs at once,
 * before the outer one goes on. What becomes of a failing listener is decided by the dispatcher's
 * {@link dev.signalbox.annotation.FailurePolicy}.
 */
public interface EventDispatcher {

    /**
     * Dispatches an event under the topic of its type.
     *
     * @param event an instance of an event type of this dispatcher, or of a subtype of one
     * @throws UnknownEventException if neither the class of the event nor a supertype is an event type of this
     *     dispatcher
     * @throws IllegalArgumentException if a component of the event cannot be a word of its topic
     * @throws DispatchException if listeners failed, under the policy {@code ISOLATE}
     */
    void dispatch(Object event);

    /**
     * Dispatches an event with metadata, which listeners read from their {@link EventContext}.
     *
     * @param event an instance of an event type of this dispatcher, or of a subtype of one
     * @param metadata id, time, source, correlation id and headers; what it leaves open is filled in
     * @throws UnknownEventException if neither the class of the event nor a supertype is an event type of this
     *     dispatcher
     * @throws IllegalArgumentException if a component of the event cannot be a word of its topic
     * @throws DispatchException if listeners failed, under the policy {@code ISOLATE}
     */
    void dispatch(Object event, EventMetadata metadata);

    /**
     * Dispatches a payload that is no event type (a {@code String}, a {@code Map}, …) under a routing key.
     *
     * @param routingKey the key, at most 255 bytes in UTF-8
     * @param payload anything but an event: events travel only under the topic of their type
     * @throws dev.signalbox.topic.TopicSyntaxException if the key is too long
     * @throws IllegalArgumentException if the payload is an event
     * @throws DispatchException if listeners failed, under the policy {@code ISOLATE}
     */
    void dispatch(String routingKey, Object payload);

    /**
     * Dispatches a payload that is no event type under a routing key, with metadata.
     *
     * @param routingKey the key, at most 255 bytes in UTF-8
     * @param payload anything but an event: events travel only under the topic of their type
     * @param metadata id, time, source, correlation id and headers; what it leaves open is filled in
     * @throws dev.signalbox.topic.TopicSyntaxException if the key is too long
     * @throws IllegalArgumentException if the payload is an event
     * @throws DispatchException if listeners failed, under the policy {@code ISOLATE}
     */
    void dispatch(String routingKey, Object payload, EventMetadata metadata);
}
