package dev.signalbox.runtime;

/**
 * Takes events and hands them to the listeners that hear them, in the calling thread.
 *
 * <p>This is what code that publishes is given: the generated publisher, the {@link EventContext} of a listener, a dispatcher, or
 * a double in a test.
 *
 * <p>All methods but those of an {@link EventContext} may be called by any number of threads at once, and by listeners: a
 * nested dispatch runs at once, before the outer one goes on. What becomes of a failing listener is decided by the
 * dispatcher's {@link dev.signalbox.annotation.FailurePolicy}.
 */
public interface EventPublisher {

    /**
     * Dispatches an event under the topic of its type.
     *
     * @param event an instance of an event type of this dispatcher, or of a subtype of one
     * @throws UnknownEventException if neither the class of the event nor a supertype is an event type of this
     *     dispatcher
     * @throws IllegalArgumentException if a component of the event cannot be a word of its topic, or the filled topic
     *     is longer than a routing key may be
     * @throws DispatchException if listeners failed, under the policy {@code ISOLATE}
     * @throws IllegalStateException if the dispatcher is closed, or there is none yet
     */
    void dispatch(Object event);

    /**
     * Dispatches an event with metadata, which listeners read from their {@link EventContext}.
     *
     * @param event an instance of an event type of this dispatcher, or of a subtype of one
     * @param metadata id, time, source, correlation id and headers; what it leaves open is filled in
     * @throws UnknownEventException if neither the class of the event nor a supertype is an event type of this
     *     dispatcher
     * @throws IllegalArgumentException if a component of the event cannot be a word of its topic, or the filled topic
     *     is longer than a routing key may be
     * @throws DispatchException if listeners failed, under the policy {@code ISOLATE}
     * @throws IllegalStateException if the dispatcher is closed, or there is none yet
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
     * @throws IllegalStateException if the dispatcher is closed, or there is none yet
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
     * @throws IllegalStateException if the dispatcher is closed, or there is none yet
     */
    void dispatch(String routingKey, Object payload, EventMetadata metadata);
}
