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
    private EventMetadata known;
    private final @Nullable DeliveryFacts cause;

    DeliveryFacts(
            RoutedDispatcher dispatcher,
            Object event,
            String routingKey,
            @Nullable EventMetadata given,
            @Nullable DeliveryFacts cause) {
        this.dispatcher = dispatcher;
        this.event = event;
        this.routingKey = routingKey;
        this.known = given == null ? EventMetadata.none() : given;
        this.cause = cause;
    }

    @Override
    public String routingKey() {
        return routingKey;
    }

    @Override
    public String eventId() {
        Optional<String> id = known.id();
        if (id.isPresent()) {
            return id.get();
        }
        String made = UUID.randomUUID().toString();
        known = known.withId(made);
        return made;
    }

    @Override
    public Instant time() {
        Optional<Instant> time = known.time();
        if (time.isPresent()) {
            return time.get();
        }
        Instant now = dispatcher.longWay.clock().instant();
        known = known.withTime(now);
        return now;
    }

    @Override
    public Optional<String> source() {
        return known.source();
    }

    @Override
    public Optional<String> correlationId() {
        for (DeliveryFacts at = this;
                ;
                at = at.cause) { // a loop: a chain of emitted events may have thousands of links
            Optional<String> own = at.known.correlationId();
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
        return known.headers();
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
        return cause == null ? known : known.withCorrelationId(correlationId().orElseThrow());
    }
}
