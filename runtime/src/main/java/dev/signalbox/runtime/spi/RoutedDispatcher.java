package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.Attachment;
import dev.signalbox.runtime.DeliveryGate;
import dev.signalbox.runtime.EventCatalog;
import dev.signalbox.runtime.EventDispatcher;
import dev.signalbox.runtime.EventInquirer;
import dev.signalbox.runtime.EventMetadata;
import dev.signalbox.runtime.KeyPublisher;
import dev.signalbox.runtime.ListenerQueue;
import dev.signalbox.runtime.Request;
import dev.signalbox.runtime.Results;
import dev.signalbox.runtime.SubscriptionBuilder;
import dev.signalbox.runtime.Survey;
import dev.signalbox.runtime.UndeliveredEvent;
import dev.signalbox.topic.RoutingKey;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * What all generated dispatchers share: everything that happens besides a direct call.
 *
 * <p>Generated routes call listeners and return an {@link Outcome}; here is decided what comes of it. Its methods may be
 * called by any number of threads at once. None of them is final, so that containers can put a proxy before it.
 */
public abstract non-sealed class RoutedDispatcher extends GeneratedEnds {
    /** What this version of the runtime knows how to call; raised whenever generated classes learn something new. */
    public static final int GENERATION = 2;

    /**
     * Creates a dispatcher.
     *
     * @param builder what its builder set
     * @param generation the {@link #GENERATION} of the processor that generated it
     * @throws IllegalStateException if that is newer than this runtime
     */
    protected RoutedDispatcher(DispatcherBuilder<?> builder, int generation) {
        super(builder, generation);
    }

    @Override
    public void dispatch(Object event) {
        if (direct(event)) {
            Class<?> type = event.getClass();
            Outcome outcome = route(type, event, null);
            if (outcome != null) {
                longWay.settle(outcome, type, event);
            }
        }
    }

    @Override
    public void dispatch(Object event, EventMetadata metadata) {
        longWay.dispatch(event, Objects.requireNonNull(metadata, "metadata"), null);
    }

    @Override
    public void dispatch(String routingKey, Object payload) {
        longWay.open.dispatch(routingKey, payload, null, null);
    }

    @Override
    public void dispatch(String routingKey, Object payload, EventMetadata metadata) {
        longWay.open.dispatch(routingKey, payload, Objects.requireNonNull(metadata, "metadata"), null);
    }

    @Override
    public Results<Object> collect(Object event) {
        return new Inquiry<>(longWay, event, null).collect();
    }

    @Override
    public <R extends @Nullable Object> Results<R> collect(Survey<R> survey) {
        return new Inquiry<R>(longWay, survey, null).collect();
    }

    @Override
    public <R extends @Nullable Object> R request(Request<R> query) {
        return new Inquiry<R>(longWay, query, null).request();
    }

    @Override
    public <R extends @Nullable Object> CompletionStage<R> requestAsync(Request<R> query, Duration timeout) {
        return new Inquiry<R>(longWay, query, null).requestAsync(timeout);
    }

    @Override
    public KeyPublisher under(String routingKey) {
        return new OpenKey(this, RoutingKey.parse(routingKey));
    }

    @Override
    public EventCatalog catalog() {
        return longWay.extensions == Extensions.NONE ? eventTypes().catalog() : JointCatalog.of(this);
    }

    @Override
    public Attachment attach(EventDispatcher extension, DeliveryGate gate) {
        return Joining.attach(this, extension, gate);
    }

    @Override
    public Optional<Object> offer(String routingKey, Object payload) {
        return with(EventMetadata.none()).offer(routingKey, payload);
    }

    @Override
    public EventInquirer with(EventMetadata metadata) {
        return new KnownInquirer(this, metadata);
    }

    @Override
    public <E> SubscriptionBuilder<E> subscription(Class<E> type) {
        return longWay.attachments.subscription(type);
    }

    @Override
    public List<ListenerQueue> queues() {
        return longWay.hasQueues() ? longWay.queues().all() : List.of();
    }

    @Override
    public <E> Optional<E> last(Class<E> type) {
        return longWay.retained().last(type);
    }

    @Override
    public void close() {
        endIntake();
        if (longWay.hasQueues()) {
            longWay.queues().close();
        }
        Joining.leave(longWay);
    }

    @Override
    public void forget(ClassLoader loader) {
        longWay.forget(loader);
    }

    @Override
    public List<UndeliveredEvent> close(Duration timeout) throws InterruptedException {
        Objects.requireNonNull(timeout, "timeout");
        if (longWay.hasQueues()) {
            longWay.queues().refuseInWorker();
        }
        endIntake();
        List<UndeliveredEvent> left = longWay.hasQueues() ? longWay.queues().close(timeout) : List.of();
        Joining.leave(longWay); // what its workers emitted was heard by the host as well
        return left;
    }

    /** Refuses what comes from now on. */
    void endIntake() {
        longWay.attachments.close();
    }
}
