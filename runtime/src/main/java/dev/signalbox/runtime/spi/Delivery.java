package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.EventMetadata;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event on its way to its listeners: the event, its key and metadata, and what its listeners leave for each other
 * and for later. Made only where somebody needs it.
 *
 * <p>Used by the dispatching thread alone.
 */
public final class Delivery extends CausingDelivery {
    private final Object event;
    private final String routingKey;
    private final EventMetadata given;
    private final @Nullable Delivery cause;
    private @Nullable String eventId;
    private @Nullable Instant time;
    private @Nullable Map<String, Object> attributes;
    private @Nullable Map<String, String> realized;

    /** Where results are noted, if somebody collects them. */
    @Nullable
    Answers answers;

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
        super(dispatcher);
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

    /**
     * Notes what a listener returned, if somebody collects results.
     *
     * @param delivery the delivery of the event, if it has one
     * @param outcome the outcome so far, if there is one: it tells what failed before
     * @param listenerId the listener
     * @param value what it returned
     */
    public static void result(
            @Nullable Delivery delivery, @Nullable Outcome outcome, String listenerId, @Nullable Object value) {
        if (delivery != null && delivery.answers != null) {
            delivery.answers.add(
                    listenerId, value, outcome == null ? 0 : outcome.failures().size());
        }
    }

    /**
     * Tells whether a listener is the first that does something of which there are several ways to do it.
     *
     * @param what what it does
     * @param listenerId the listener, whose guard has said yes
     * @return true for the first listener, whatever number of its instances ask
     */
    public boolean realizes(String what, String listenerId) {
        if (realized == null) {
            realized = new HashMap<>();
        }
        String first = realized.putIfAbsent(what, listenerId);
        return first == null || first.equals(listenerId);
    }

    @Override
    Delivery self() {
        return this;
    }

    Object event() {
        return event;
    }

    /** The delivery of the event whose listener dispatched or emitted this one. */
    @Nullable
    Delivery cause() {
        return cause;
    }

    /** What is known of the event by now, without making anything up. */
    EventMetadata metadata() {
        EventMetadata known = eventId == null ? given : given.withId(eventId);
        known = time == null ? known : known.withTime(time);
        return cause == null ? known : known.withCorrelationId(correlationId().orElseThrow());
    }
}
