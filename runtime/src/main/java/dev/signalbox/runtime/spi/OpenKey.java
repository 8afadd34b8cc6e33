package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.EventMetadata;
import dev.signalbox.runtime.KeyPublisher;
import dev.signalbox.topic.RoutingKey;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Remembers who heard the last payload under its key: the key itself need not be looked at any more. */
final class OpenKey implements KeyPublisher {
    private final RoutedDispatcher dispatcher;
    private final String routingKey;

    /** Written by any thread; an outcome is immutable, and each thread may see another one. */
    private @Nullable OpenOutcome last;

    OpenKey(RoutedDispatcher dispatcher, RoutingKey routingKey) {
        this.dispatcher = dispatcher;
        this.routingKey = routingKey.toString();
    }

    @Override
    public String routingKey() {
        return routingKey;
    }

    @Override
    public void dispatch(Object payload) {
        dispatcher.longWay.open.deliver(outcome(payload), routingKey, payload, null, null);
    }

    @Override
    public void dispatch(Object payload, EventMetadata metadata) {
        Objects.requireNonNull(metadata, "metadata");
        dispatcher.longWay.open.deliver(outcome(payload), routingKey, payload, metadata, null);
    }

    private OpenOutcome outcome(Object payload) {
        Class<?> type = Objects.requireNonNull(payload, "payload").getClass();
        OpenOutcome known = last;
        return known != null && known.isOf(type) ? known : find(type);
    }

    private OpenOutcome find(Class<?> type) {
        OpenOutcome found = dispatcher.openRoutes().find(routingKey, type);
        last = found;
        return found;
    }
}
