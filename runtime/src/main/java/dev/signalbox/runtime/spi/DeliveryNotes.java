package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.EventMetadata;
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
 * What the listeners of an event leave: attributes for those after them, events to be dispatched afterwards, calls to be queued.
 * Public, since generated code calls its methods: else the compiler would write each a second time.
 */
public abstract class DeliveryNotes extends DeliveryFacts {
    private List<QueuedCall> joined = List.of();
    private @Nullable Map<String, Object> attributes;
    private @Nullable Emissions emissions;

    /** The delivery of the same event to the listeners of the host, if this one is for those of an extension. */
    private final @Nullable DeliveryNotes host;

    DeliveryNotes(
            RoutedDispatcher dispatcher,
            Object event,
            String routingKey,
            @Nullable EventMetadata given,
            @Nullable DeliveryFacts cause) {
        super(dispatcher, event, routingKey, given, cause);
        this.host = null;
    }

    /** Shares the attributes of the host's listeners. */
    DeliveryNotes(DeliveryNotes host, RoutedDispatcher extension) {
        super(host, extension);
        this.host = host;
    }

    /** Knows the same, but has no notes yet. */
    DeliveryNotes(DeliveryFacts same) {
        super(same);
        this.host = null;
    }

    /** This, as those know it that it causes. */
    abstract Delivery self();

    @Override
    public void dispatch(Object other) {
        dispatcher.longWay.dispatch(other, null, self());
    }

    @Override
    public void dispatch(Object other, EventMetadata metadata) {
        dispatcher.longWay.dispatch(other, Objects.requireNonNull(metadata, "metadata"), self());
    }

    @Override
    public void dispatch(String key, Object payload) {
        dispatcher.longWay.open.dispatch(key, payload, null, self());
    }

    @Override
    public void dispatch(String key, Object payload, EventMetadata metadata) {
        dispatcher.longWay.open.dispatch(key, payload, Objects.requireNonNull(metadata, "metadata"), self());
    }

    @Override
    public Map<String, Object> attributes() {
        if (host != null) {
            return host.attributes();
        }
        Map<String, Object> map = attributes;
        if (map == null) {
            map = new HashMap<>();
            attributes = map;
        }
        return map;
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
            if (other.takes(added, dispatcher.longWay.queues().table())) {
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

    /** Takes what listeners of an extension emitted. */
    void adopt(DeliveryNotes extension) {
        if (extension.emissions != null) {
            emissions().list().addAll(extension.emissions.list());
        }
    }

    /** Forgets what listeners emitted: somebody has taken it. */
    void forgetEmitted() {
        emissions = null;
    }

    /** What listeners emitted, if they did. */
    @Nullable
    Emissions emitted() {
        return emissions;
    }

    private Emissions emissions() {
        Emissions own = emissions;
        if (own == null) {
            own = new Emissions(self());
            emissions = own;
        }
        return own;
    }
}
