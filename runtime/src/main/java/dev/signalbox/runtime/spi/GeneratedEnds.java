package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.internal.Live;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What generated dispatchers call at the begin and the end: of themselves, and of each dispatch. Called by any number of threads at once. */
public abstract sealed class GeneratedEnds extends GeneratedRoutes permits RoutedDispatcher {
    /** A field: proxies of containers override methods, and may not name what is not public. */
    final LongWay longWay;

    /** What was attached at run time, if anything was. */
    volatile @Nullable Live live;

    @SuppressWarnings("this-escape") // only kept there, and asked when the first event comes
    GeneratedEnds(DispatcherBuilder<?> builder, int generation) {
        Generation.check(generation, getClass());
        this.longWay = new LongWay((RoutedDispatcher) this, builder);
        this.live = builder.live();
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

    /** Returns this dispatcher itself, where a container has put a proxy before it. */
    protected RoutedDispatcher unproxied() {
        return (RoutedDispatcher) this;
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
        builder.finish((RoutedDispatcher) this);
    }
}
