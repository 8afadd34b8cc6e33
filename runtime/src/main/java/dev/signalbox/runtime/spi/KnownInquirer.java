package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.EventInquirer;
import dev.signalbox.runtime.EventMetadata;
import dev.signalbox.runtime.Request;
import dev.signalbox.runtime.Results;
import dev.signalbox.runtime.Survey;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Asks the listeners of a dispatcher about events whose metadata are known. */
final class KnownInquirer implements EventInquirer {
    private final LongWay way;
    private final EventMetadata metadata;

    KnownInquirer(RoutedDispatcher dispatcher, EventMetadata metadata) {
        this.way = dispatcher.longWay;
        this.metadata = Objects.requireNonNull(metadata, "metadata");
    }

    @Override
    public Results<Object> collect(Object event) {
        return new Inquiry<>(way, event, metadata).collect();
    }

    @Override
    public <R extends @Nullable Object> Results<R> collect(Survey<R> survey) {
        return new Inquiry<R>(way, survey, metadata).collect();
    }

    @Override
    public <R extends @Nullable Object> R request(Request<R> query) {
        return new Inquiry<R>(way, query, metadata).request();
    }

    @Override
    public <R extends @Nullable Object> CompletionStage<R> requestAsync(Request<R> query, Duration timeout) {
        return new Inquiry<R>(way, query, metadata).requestAsync(timeout);
    }

    @Override
    public Optional<Object> offer(String routingKey, Object payload) {
        Objects.requireNonNull(routingKey, "routingKey");
        Objects.requireNonNull(payload, "payload");
        OpenOutcome found = way.open.found(routingKey, payload);
        way.admit();
        Outcome outcome = way.open.offer(found, routingKey, payload, metadata, null);
        return Outcome.broken(outcome);
    }
}
