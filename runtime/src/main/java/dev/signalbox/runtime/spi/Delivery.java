package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.EventContext;
import dev.signalbox.runtime.EventMetadata;
import dev.signalbox.runtime.FailureHandler;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The context of one dispatch. Made only for events with a listener that takes an {@link EventContext} or emits.
 *
 * <p>Used by the dispatching thread alone.
 */
public class Delivery implements EventContext {
    private final RoutedDispatcher dispatcher;
    private final EventMetadata metadata;
    private final Instant time;
    private @Nullable String routingKey;
    private @Nullable String eventId;
    private @Nullable Map<String, Object> attributes;
    private @Nullable EmittedEvents emitted;

    /**
     * Creates the context of a dispatch that begins now.
     *
     * @param dispatcher the dispatcher in whose listeners it is used
     * @param routingKey the key it travels under; null if {@link #fillRoutingKey} gives it
     * @param metadata what the caller said of the event; null if nothing
     */
    public Delivery(RoutedDispatcher dispatcher, @Nullable String routingKey, @Nullable EventMetadata metadata) {
        this.dispatcher = dispatcher;
        this.routingKey = routingKey;
        this.metadata = metadata == null ? EventMetadata.none() : metadata;
        Optional<Instant> given = this.metadata.time();
        this.time =
                given.isPresent() ? given.get() : dispatcher.options().clock().instant();
    }

    @Override
    public final String routingKey() {
        String key = routingKey;
        if (key == null) {
            key = fillRoutingKey();
            routingKey = key;
        }
        return key;
    }

    /**
     * Fills the topic template of the event's type. Generated subclasses override it; called when first needed.
     *
     * @return the routing key
     */
    protected String fillRoutingKey() {
        throw new IllegalStateException("the routing key was not given");
    }

    @Override
    public final String eventId() {
        String id = eventId;
        if (id == null) {
            Optional<String> given = metadata.id();
            id = given.isPresent() ? given.get() : UUID.randomUUID().toString();
            eventId = id;
        }
        return id;
    }

    @Override
    public final Instant time() {
        return time;
    }

    @Override
    public final Optional<String> source() {
        return metadata.source();
    }

    @Override
    public final Optional<String> correlationId() {
        return metadata.correlationId();
    }

    @Override
    public final Map<String, String> headers() {
        return metadata.headers();
    }

    @Override
    public final Map<String, Object> attributes() {
        Map<String, Object> map = attributes;
        if (map == null) {
            map = new HashMap<>();
            attributes = map;
        }
        return map;
    }

    @Override
    public final void dispatch(Object other) {
        dispatcher.dispatch(other);
    }

    /**
     * Keeps an event that a listener returned until the listeners of the current one are done.
     *
     * @param listenerId the listener
     * @param returned the event, or null for none
     */
    public final void emit(String listenerId, @Nullable Object returned) {
        if (returned != null) {
            emitted().add(listenerId, returned);
        }
    }

    /**
     * Keeps the event that a listener returned, if any, until the listeners of the current one are done.
     *
     * @param listenerId the listener
     * @param returned the event, or empty for none
     * @throws NullPointerException if the listener returned null
     */
    public final void emitAll(String listenerId, Optional<?> returned) {
        emit(listenerId, EmittedEvents.given(listenerId, returned).orElse(null));
    }

    /**
     * Keeps the events that a listener returned until the listeners of the current one are done.
     *
     * @param listenerId the listener
     * @param returned the events in the order to dispatch them
     * @throws NullPointerException if the listener returned null or a null among the events; none of them is kept then
     */
    public final void emitAll(String listenerId, Collection<?> returned) {
        Object[] events = EmittedEvents.given(listenerId, returned).toArray();
        if (events.length > 0) {
            emitted().add(listenerId, events);
        }
    }

    /**
     * Keeps the events that a listener returned until the listeners of the current one are done, and closes the stream.
     *
     * @param listenerId the listener
     * @param returned the events in the order to dispatch them
     * @throws NullPointerException if the listener returned null or a null among the events; none of them is kept then
     */
    public final void emitAll(String listenerId, Stream<?> returned) {
        List<?> events;
        try (Stream<?> stream = EmittedEvents.given(listenerId, returned)) {
            events = stream.toList();
        }
        emitAll(listenerId, events);
    }

    /** Dispatches what listeners emitted, in order; the first failure reaches the caller. */
    public final void dispatchEmitted() {
        if (emitted != null) {
            emitted.dispatchTo(dispatcher);
        }
    }

    /**
     * Dispatches what listeners emitted, in order, and collects what fails.
     *
     * @param failures the failures so far
     * @return the failures
     */
    public final @Nullable DispatchFailures dispatchEmitted(@Nullable DispatchFailures failures) {
        return emitted == null ? failures : emitted.dispatchTo(dispatcher, failures);
    }

    /**
     * Dispatches what listeners emitted, in order, and gives what fails to the failure handler.
     *
     * @param handler the handler of the dispatcher
     * @param event the event whose listeners emitted
     */
    public final void dispatchEmitted(FailureHandler handler, Object event) {
        if (emitted != null) {
            emitted.dispatchTo(dispatcher, handler, this, event);
        }
    }

    private EmittedEvents emitted() {
        EmittedEvents events = emitted;
        if (events == null) {
            events = new EmittedEvents();
            emitted = events;
        }
        return events;
    }
}
