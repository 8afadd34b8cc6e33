package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.EventContext;
import dev.signalbox.runtime.EventMetadata;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of an event on its way: its key, its metadata, and what caused it. */
abstract class DeliveryFacts implements EventContext {
    final RoutedDispatcher dispatcher;
    private final Object event;
    private final String routingKey;
    private final EventMetadata given;
    private final @Nullable DeliveryFacts cause;
    private @Nullable String eventId;
    private @Nullable Instant time;

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
        for (DeliveryFacts at = this;
                ;
                at = at.cause) { // a loop: a chain of emitted events may have thousands of links
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

    Object event() {
        return event;
    }

    /** What is known of the event whose listener dispatched or emitted this one. */
    @Nullable
    DeliveryFacts cause() {
        return cause;
    }

    /** What is known of the event by now, without making anything up. */
    EventMetadata metadata() {
        EventMetadata known = eventId == null ? given : given.withId(eventId);
        known = time == null ? known : known.withTime(time);
        return cause == null ? known : known.withCorrelationId(correlationId().orElseThrow());
    }
}
