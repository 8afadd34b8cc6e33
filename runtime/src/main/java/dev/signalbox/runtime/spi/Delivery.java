package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.EventMetadata;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One event on its way to its listeners: the event, its key and metadata, and what its listeners leave for each other
 * and for later. Made only where somebody needs it.
 *
 * <p>Used by the dispatching thread alone.
 */
public final class Delivery extends KnownEvent {
    private final RoutedDispatcher dispatcher;
    private final @Nullable QueuedDelivery queued;
    private List<QueuedCall> joined = List.of();
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
        super(event, routingKey, given == null ? EventMetadata.none() : given, cause);
        this.dispatcher = dispatcher;
        this.queued = null;
    }

    /** Creates the delivery of the same event to queued listeners, which another thread calls. */
    Delivery(Delivery dispatched, QueuedDelivery queued) {
        super(dispatched);
        this.dispatcher = dispatched.dispatcher;
        this.queued = queued;
    }

    @Override
    public int attempt() {
        return queued == null ? 1 : queued.attempt();
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

    /** Keeps a call until all listener methods of its queue that hear the event are known. */
    void join(QueuedCall added) {
        for (QueuedCall other : joined) {
            if (other.takes(added, dispatcher.queueTable())) {
                return;
            }
        }
        joined = new ArrayList<>(joined);
        joined.add(added);
    }

    List<QueuedCall> takeJoined() {
        List<QueuedCall> taken = joined;
        joined = List.of();
        return taken;
    }

    /** Returns the registered instance that a queued listener method is called for. */
    public Object instance() {
        return Objects.requireNonNull(queued, "queued").instance();
    }

    RoutedDispatcher dispatcher() {
        return dispatcher;
    }

    /** What listeners emitted, if they did. */
    @Nullable
    Emissions emitted() {
        return emissions;
    }

    /** Forgets what listeners emitted: somebody has taken it. */
    void forgetEmitted() {
        emissions = null;
    }

    @Override
    Clock clock() {
        return dispatcher.longWay.clock();
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
