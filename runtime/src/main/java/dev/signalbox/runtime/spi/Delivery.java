package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.EventContext;
import dev.signalbox.runtime.EventMetadata;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One event on its way to its listeners: the event, its key and metadata, and what its listeners leave for each other
 * and for later. Made only where somebody needs it.
 *
 * <p>Used by the dispatching thread alone.
 */
public final class Delivery implements EventContext {
    private final RoutedDispatcher dispatcher;
    private final Object event;
    private final String routingKey;
    private final EventMetadata given;
    private final @Nullable Delivery cause;
    private @Nullable String eventId;
    private @Nullable Instant time;
    private @Nullable Map<String, Object> attributes;
    private @Nullable Emissions emissions;

    /**
     * Creates the delivery of an event of which the caller said nothing.
     *
     * @param dispatcher the dispatcher in whose listeners it is used
     * @param event the event
     * @param routingKey the key it travels under
     */
    public Delivery(RoutedDispatcher dispatcher, Object event, String routingKey) {
        this(dispatcher, event, routingKey, null, null);
    }

    /** Creates the delivery of an event that a caller said something of, or that another one caused. */
    Delivery(
            RoutedDispatcher dispatcher,
            Object event,
            String routingKey,
            @Nullable EventMetadata given,
            @Nullable Delivery cause) {
        this.dispatcher = dispatcher;
        this.event = event;
        this.routingKey = routingKey;
        this.given = given == null ? EventMetadata.none() : given;
        this.cause = cause;
    }

    @Override
    public String routingKey() {
        return routingKey;
    }

    @Override
    public String eventId() {
        String id = eventId;
        if (id == null) {
            Optional<String> known = given.id();
            id = known.isPresent() ? known.get() : UUID.randomUUID().toString();
            eventId = id;
        }
        return id;
    }

    @Override
    public Instant time() {
        Instant at = time;
        if (at == null) {
            Optional<Instant> known = given.time();
            at = known.isPresent() ? known.get() : dispatcher.longWay.clock().instant();
            time = at;
        }
        return at;
    }

    @Override
    public Optional<String> source() {
        return given.source();
    }

    @Override
    public Optional<String> correlationId() {
        for (Delivery at = this; ; at = at.cause) { // a loop: a chain of emitted events may have thousands of links
            Optional<String> own = at.given.correlationId();
            if (own.isPresent()) {
                return own;
            }
            if (at.cause == null) {
                return at == this ? own : Optional.of(at.eventId());
            }
        }
    }

    @Override
    public Map<String, String> headers() {
        return given.headers();
    }

    @Override
    public Map<String, Object> attributes() {
        Map<String, Object> map = attributes;
        if (map == null) {
            map = new HashMap<>();
            attributes = map;
        }
        return map;
    }

    @Override
    public void dispatch(Object other) {
        dispatcher.longWay.dispatch(other, null, this);
    }

    @Override
    public void dispatch(Object other, EventMetadata metadata) {
        dispatcher.longWay.dispatch(other, Objects.requireNonNull(metadata, "metadata"), this);
    }

    @Override
    public void dispatch(String key, Object payload) {
        dispatcher.longWay.dispatch(key, payload, null, this);
    }

    @Override
    public void dispatch(String key, Object payload, EventMetadata metadata) {
        dispatcher.longWay.dispatch(key, payload, Objects.requireNonNull(metadata, "metadata"), this);
    }

    /** Keeps an event that a listener returned, or none if that is null, until the listeners of this one are done. */
    public void emit(String listenerId, @Nullable Object returned) {
        if (returned != null) {
            emissions().add(listenerId, returned);
        }
    }

    /** Keeps the event that a listener returned, if any; refuses null. */
    public void emitAll(String listenerId, Optional<?> returned) {
        emit(listenerId, Emissions.given(listenerId, returned).orElse(null));
    }

    /** Keeps the events that a listener returned, in order; refuses null, and all of them if one is null. */
    public void emitAll(String listenerId, Collection<?> returned) {
        Object[] events = Emissions.given(listenerId, returned).toArray();
        if (events.length > 0) {
            emissions().add(listenerId, events);
        }
    }

    /** Does the same with those of a stream, which it closes. */
    public void emitAll(String listenerId, Stream<?> returned) {
        try (Stream<?> stream = Emissions.given(listenerId, returned)) {
            emitAll(listenerId, stream.toList());
        }
    }

    Object event() {
        return event;
    }

    /** The delivery of the event whose listener dispatched or emitted this one. */
    @Nullable
    Delivery cause() {
        return cause;
    }

    /** What listeners emitted, if they did. */
    @Nullable
    Emissions emitted() {
        return emissions;
    }

    /** What is known of the event by now, without making anything up. */
    EventMetadata metadata() {
        EventMetadata known = eventId == null ? given : given.withId(eventId);
        known = time == null ? known : known.withTime(time);
        return cause == null ? known : known.withCorrelationId(correlationId().orElseThrow());
    }

    private Emissions emissions() {
        Emissions own = emissions;
        if (own == null) {
            own = new Emissions(this);
            emissions = own;
        }
        return own;
    }
}
