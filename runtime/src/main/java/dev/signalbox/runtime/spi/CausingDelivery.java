package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.EventContext;
import dev.signalbox.runtime.EventMetadata;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the listeners of one delivery set off: events dispatched at once, and others kept until they are done. Public, since
 * generated code calls its methods.
 */
public abstract class CausingDelivery implements EventContext {
    final RoutedDispatcher dispatcher;
    private @Nullable Emissions emissions;

    CausingDelivery(RoutedDispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

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
        dispatcher.longWay.dispatch(key, payload, null, self());
    }

    @Override
    public void dispatch(String key, Object payload, EventMetadata metadata) {
        dispatcher.longWay.dispatch(key, payload, Objects.requireNonNull(metadata, "metadata"), self());
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

    /** What listeners emitted, if they did. */
    @Nullable
    Emissions emitted() {
        return emissions;
    }

    /** This, which is the cause of them. */
    abstract Delivery self();

    private Emissions emissions() {
        Emissions own = emissions;
        if (own == null) {
            own = new Emissions(self());
            emissions = own;
        }
        return own;
    }
}
