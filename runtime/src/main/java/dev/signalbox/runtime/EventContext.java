package dev.signalbox.runtime;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Tells a listener about the dispatch it is called in.
 *
 * <p>A listener method gets it by a second parameter of this type. All listeners of one dispatch share one context. It
 * belongs to the dispatching thread: hand on what you read from it, not the context.
 */
public interface EventContext {

    /**
     * Returns the concrete routing key the event travels under; for a topic template, with its words filled in.
     *
     * @return the routing key
     */
    String routingKey();

    /**
     * Returns the id of the event: the one given with {@link EventMetadata}, else a random UUID made when first asked.
     *
     * @return the id, the same for all listeners of this dispatch
     */
    String eventId();

    /**
     * Returns the time of the event: the one given with {@link EventMetadata}, else the time of the dispatch by the
     * dispatcher's clock.
     *
     * @return the time
     */
    Instant time();

    /**
     * Returns where the event came from, if the metadata says so.
     *
     * @return the source
     */
    Optional<String> source();

    /**
     * Returns the id that ties this event to others, if the metadata says so.
     *
     * @return the correlation id
     */
    Optional<String> correlationId();

    /**
     * Returns the headers given with the event.
     *
     * @return an unmodifiable map, empty without metadata
     */
    Map<String, String> headers();

    /**
     * Returns notes that the listeners of this dispatch leave for the listeners after them.
     *
     * @return a modifiable map, not safe for use by several threads
     */
    Map<String, Object> attributes();

    /**
     * Dispatches another event at once, before the current one goes on to its next listener.
     *
     * @param event an event known to the dispatcher of the current one
     */
    void dispatch(Object event);
}
