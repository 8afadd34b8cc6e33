package dev.signalbox.runtime;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Tells a listener about the dispatch it is called in.
 *
 * <p>A listener method gets it by a second parameter of this type. All listeners of one dispatch share one context; for
 * those that are queued there is another, with the same id and time and with attributes of its own. It belongs to the thread
 * that calls the listener: hand on what you read from it, not the context.
 *
 * <p>As a publisher it dispatches other events at once, before the current one goes on to its next listener. They
 * inherit the correlation id of the current event or, if it has none, are tied to its id; headers are not inherited.
 */
public interface EventContext extends EventPublisher {

    /**
     * Returns the concrete routing key the event travels under; for a topic template, with its words filled in.
     *
     * @return the routing key
     */
    String routingKey();

    /**
     * Returns the topic of the event's type as it is declared: not the key, so there are few of them, and they may be tags of metrics.
     *
     * @return the topic or topic template; empty for a payload whose class is no event type
     */
    default String topic() {
        return "";
    }

    /**
     * Returns the topic pattern by which the listener that is being called hears the event: of the patterns it binds, the
     * first that fits, as it is written. Taps and interceptors hear everything, by {@code "#"}.
     *
     * @return the pattern; ask while the listener is called, as later it is that of the next one
     */
    String matchedPattern();

    /**
     * Returns the id of the event: the one given with {@link EventMetadata}, else a random UUID made when first asked.
     *
     * @return the id, the same for all listeners of this dispatch
     */
    String eventId();

    /**
     * Returns the time of the event: the one given with {@link EventMetadata}, else the time by the dispatcher's clock at
     * which somebody first asked for it.
     *
     * @return the time, the same for all listeners of this dispatch
     */
    Instant time();

    /**
     * Returns where the event came from, if the metadata says so.
     *
     * @return the source
     */
    Optional<String> source();

    /**
     * Returns the id that ties this event to others: the one given with {@link EventMetadata}, else the one of the event
     * whose listener dispatched or emitted this one, else the id of that event.
     *
     * @return the correlation id; empty for an event that no other caused and that was given none
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
     * Returns how often the listener method has been called with this event, this call included.
     *
     * @return 1, or more if the listener is queued and has failed on it before
     */
    default int attempt() {
        return 1;
    }

    /**
     * Returns the queue that the event has waited in.
     *
     * @return the id of the queue, if the listener is queued; empty where the event is dispatched
     */
    default Optional<String> queueId() {
        return Optional.empty();
    }

    /**
     * Returns the context of the event whose listener dispatched this one by its context, or emitted it. Where that listener is queued,
     * it is the context of the worker. To be asked in the dispatching thread.
     *
     * @return the context; empty for an event that no other caused, and for queued listeners
     */
    default Optional<EventContext> causedBy() {
        return Optional.empty();
    }
}
