package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.EventInquirer;
import dev.signalbox.runtime.EventMetadata;
import dev.signalbox.runtime.KeyPublisher;
import dev.signalbox.runtime.ListenerQueue;
import dev.signalbox.runtime.Request;
import dev.signalbox.runtime.Results;
import dev.signalbox.runtime.SubscriptionBuilder;
import dev.signalbox.runtime.Survey;
import dev.signalbox.runtime.UndeliveredEvent;
import dev.signalbox.runtime.internal.Live;
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
public abstract class RoutedDispatcher extends GeneratedRoutes {
    /** What this version of the runtime knows how to call; raised whenever generated classes learn something new. */
    public static final int GENERATION = 2;

    /** A field: proxies of containers override methods, and may not name what is not public. */
    final LongWay longWay;

    /** What was attached at run time, if anything was. */
    volatile @Nullable Live live;

    /**
     * Creates a dispatcher.
     *
     * @param builder what its builder set
     * @param generation the {@link #GENERATION} of the processor that generated it
     * @throws IllegalStateException if that is newer than this runtime
     */
    @SuppressWarnings("this-escape") // only kept there, and asked when the first event comes
    protected RoutedDispatcher(DispatcherBuilder<?> builder, int generation) {
        Generation.check(generation, getClass());
        this.longWay = new LongWay(this, builder);
        this.live = builder.live();
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
        longWay.dispatch(routingKey, payload, null, null);
    }

    @Override
    public void dispatch(String routingKey, Object payload, EventMetadata metadata) {
        longWay.dispatch(routingKey, payload, Objects.requireNonNull(metadata, "metadata"), null);
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
    }

    @Override
    public List<UndeliveredEvent> close(Duration timeout) throws InterruptedException {
        Objects.requireNonNull(timeout, "timeout");
        if (longWay.hasQueues()) {
            longWay.queues().refuseInWorker();
        }
        endIntake();
        return longWay.hasQueues() ? longWay.queues().close(timeout) : List.of();
    }

    /** Refuses what comes from now on. */
    void endIntake() {
        longWay.attachments.close();
    }

    /**
     * Tells whether an event may take its route at once. If something was attached to this dispatcher at run time, or it is
     * closed, the event takes the long way here.
     *
     * @param event the event
     * @return true if nothing has happened to the event yet
     */
    protected boolean direct(Object event) {
        Objects.requireNonNull(event, "event");
        if (live == null) {
            return true;
        }
        longWay.dispatch(event, null, null);
        return false;
    }

    /**
     * Tells whether a request may go to the listener that answers it at once.
     *
     * @param query the request
     * @return false if something was attached to this dispatcher at run time, or it is closed
     */
    protected boolean plain(Object query) {
        Objects.requireNonNull(query, "query");
        return live == null;
    }

    /** Ends a dispatch without a delivery; the key is null if the outcome knows it. */
    protected void end(@Nullable Outcome outcome, @Nullable String routingKey, Object event) {
        if (outcome != null) {
            longWay.settle(outcome, routingKey, event);
        }
    }

    /** Ends a dispatch with a delivery. */
    protected void end(@Nullable Outcome outcome, Delivery delivery) {
        if (outcome != null || delivery.emitted() != null) {
            longWay.settle(outcome, delivery);
        }
    }

    /** Returns a listener that a builder was given; null if it is missing, which {@link #finish} reports. */
    protected static @Nullable Object take(DispatcherBuilder<?> builder, Class<?> type) {
        return builder.take(type);
    }

    /**
     * Ends the construction of a dispatcher. Generated constructors call it last.
     *
     * @param builder the builder
     * @throws IllegalStateException naming all listeners that are missing, and all that the dispatcher has no use for
     */
    protected void finish(DispatcherBuilder<?> builder) {
        builder.finish(this);
    }
}
