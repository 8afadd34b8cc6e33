package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.EventContext;
import dev.signalbox.runtime.EventMetadata;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of an event on its way: its key, its metadata, and what caused it. Public as {@link DeliveryNotes} is. */
public abstract class DeliveryFacts implements EventContext {
    final RoutedDispatcher dispatcher;
    private final Object event;
    private final String routingKey;

    /** What the caller said, and the headers that interceptors added. */
    private EventMetadata given;

    private final @Nullable DeliveryFacts cause;

    /** What it is tied to without keeping what caused it. */
    private final @Nullable Identity origin;

    private @Nullable Identity identity;

    DeliveryFacts(
            RoutedDispatcher dispatcher,
            Object event,
            String routingKey,
            @Nullable EventMetadata given,
            @Nullable DeliveryFacts cause) {
        this.dispatcher = dispatcher;
        this.event = event;
        this.routingKey = routingKey;
        this.given = given == null ? EventMetadata.none() : given;
        this.cause = cause;
        this.origin = null;
    }

    /** Knows the same of the same event for listeners of another dispatcher. */
    DeliveryFacts(DeliveryFacts same, RoutedDispatcher dispatcher) {
        this.dispatcher = dispatcher;
        this.event = same.event;
        this.routingKey = same.routingKey;
        this.given = same.given;
        this.cause = same.cause;
        this.origin = same.origin;
        this.identity = same.identity();
    }

    /** Knows the same of the same event, but keeps nothing that caused it; its time is taken now, if it was not. */
    DeliveryFacts(DeliveryFacts same) {
        DeliveryFacts root = same.root();
        Optional<String> tied = root.given.correlationId();
        boolean isTied = tied.isEmpty() && (root != same || same.origin != null);
        this.dispatcher = same.dispatcher;
        this.event = same.event;
        this.routingKey = same.routingKey;
        this.given = tied.isPresent() ? same.given.withCorrelationId(tied.get()) : same.given;
        this.cause = null;
        this.origin = isTied ? root.originOrSelf() : null;
        this.identity = same.identity();
        same.time();
    }

    @Override
    public String routingKey() {
        return routingKey;
    }

    @Override
    public String topic() {
        EventTypes types = dispatcher.eventTypes();
        Class<?> type = types.nearestOrNull(event.getClass());
        return type == null ? "" : types.topic(type);
    }

    @Override
    public Optional<EventContext> causedBy() {
        return Optional.ofNullable(cause);
    }

    @Override
    public String eventId() {
        return identity().id();
    }

    @Override
    public Instant time() {
        return identity().time();
    }

    @Override
    public Optional<String> source() {
        return given.source();
    }

    @Override
    public Optional<String> correlationId() {
        DeliveryFacts root = root();
        Optional<String> known = root.given.correlationId();
        if (known.isPresent() || (root == this && origin == null)) {
            return known;
        }
        return Optional.of(root.originOrSelf().id());
    }

    @Override
    public Map<String, String> headers() {
        return given.headers();
    }

    Object event() {
        return event;
    }

    void add(Map<String, String> headers) {
        for (Map.Entry<String, String> header : headers.entrySet()) {
            given = given.withHeader(header.getKey(), header.getValue());
        }
    }

    /** The event whose listener dispatched or emitted this one. */
    @Nullable
    DeliveryFacts cause() {
        return cause;
    }

    /** The id that the caller of {@code dispatch} gave; null if none was, and one may be made up. */
    @Nullable
    String givenId() {
        return given.id().orElse(null);
    }

    /** What is known by now, without making anything up but what ties it to another. */
    EventMetadata metadata() {
        EventMetadata known = identity == null ? given : identity.addTo(given);
        Optional<String> tied = correlationId();
        return tied.isPresent() ? known.withCorrelationId(tied.get()) : known;
    }

    /** The nearest with a correlation id of those that caused this one, or the first of them. */
    private DeliveryFacts root() {
        DeliveryFacts root = this;
        while (root.given.correlationId().isEmpty() && root.cause != null) { // there may be thousands of links
            root = root.cause;
        }
        return root;
    }

    private Identity originOrSelf() {
        return origin == null ? identity() : origin;
    }

    private Identity identity() {
        Identity own = identity;
        if (own == null) {
            own = new Identity(given, dispatcher.longWay.clock());
            identity = own;
        }
        return own;
    }
}
