package dev.signalbox.runtime.spi;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.runtime.EventDispatcher;
import dev.signalbox.runtime.EventInterceptor;
import dev.signalbox.runtime.EventTap;
import dev.signalbox.runtime.FailureHandler;
import dev.signalbox.runtime.UnroutedHandler;
import dev.signalbox.runtime.internal.Live;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the listeners and options of a dispatcher. Generated builders extend it by one method for each listener class,
 * so that what can be set besides needs no generated code.
 *
 * <p>Used by one thread.
 *
 * @param <B> the generated builder
 */
public abstract class DispatcherBuilder<B extends DispatcherBuilder<B>> {
    private final FailurePolicy policy;
    private final ListenerSet listeners = new ListenerSet();
    private FailureHandler failureHandler = FailureHandler.logging();
    private UnroutedHandler unroutedHandler = UnroutedHandler.logging();
    private Clock clock = Clock.systemUTC();
    private Live live = Live.NOTHING;
    private @Nullable RoutedPublisher publisher;

    /**
     * Creates a builder without listeners and with default options.
     *
     * @param policy what becomes of failing listeners
     */
    protected DispatcherBuilder(FailurePolicy policy) {
        this.policy = policy;
    }

    /**
     * Creates the dispatcher.
     *
     * @return the dispatcher
     * @throws IllegalStateException naming all listeners that are missing, and all that the dispatcher has no use for
     */
    public abstract EventDispatcher build();

    /**
     * Adds a listener by its class; the same as the method named after that class, if there is one.
     *
     * @param listener an instance of a listener class, or of a subclass of one
     * @return this builder
     * @throws IllegalArgumentException if there is one of the same class already
     */
    public B listener(Object listener) {
        listeners.add(listener);
        return self();
    }

    /**
     * Adds listeners by their classes.
     *
     * @param instances an instance of each of some listener classes, or of subclasses of them
     * @return this builder
     * @throws IllegalArgumentException if there is one of the same class already
     */
    public B listeners(Iterable<?> instances) {
        for (Object listener : instances) {
            listeners.add(listener);
        }
        return self();
    }

    /**
     * Sets what receives the failures of listeners.
     *
     * @param handler the handler
     * @return this builder
     * @throws IllegalStateException if the policy of the dispatcher is not {@code HANDLE}, so that no handler would ever be
     *     called
     */
    public B failureHandler(FailureHandler handler) {
        if (policy != FailurePolicy.HANDLE) {
            throw new IllegalStateException(String.format(
                    "the dispatcher's failure policy is %s, which calls no failure handler: declare"
                            + " @Dispatcher(onFailure = FailurePolicy.HANDLE)",
                    policy));
        }
        this.failureHandler = Objects.requireNonNull(handler, "handler");
        return self();
    }

    /**
     * Sets what receives the events that nobody listens to.
     *
     * @param handler the handler
     * @return this builder
     */
    public B unroutedHandler(UnroutedHandler handler) {
        this.unroutedHandler = Objects.requireNonNull(handler, "handler");
        return self();
    }

    /**
     * Sets what gives the time of events dispatched without one.
     *
     * @param newClock the clock
     * @return this builder
     */
    public B clock(Clock newClock) {
        this.clock = Objects.requireNonNull(newClock, "clock");
        return self();
    }

    /**
     * Adds what sees every event before anybody else.
     *
     * @param tap sees events after the taps added before it
     * @return this builder
     */
    public B tap(EventTap tap) {
        live = live.with(tap);
        return self();
    }

    /**
     * Adds what goes around the listeners and subscriptions of every event.
     *
     * @param interceptor goes around, but within the interceptors added before it
     * @return this builder
     */
    public B interceptor(EventInterceptor interceptor) {
        live = live.with(interceptor);
        return self();
    }

    /** Sets the listener of a class: an instance of it, or of a subclass. Generated methods call it. */
    protected B set(Class<?> type, Object listener) {
        listeners.set(type, listener);
        return self();
    }

    /**
     * Sets the publisher that hands its events to the dispatcher. Generated methods call it.
     *
     * @param newPublisher a publisher that is not bound to a dispatcher yet
     * @return this builder
     */
    protected B bind(RoutedPublisher newPublisher) {
        this.publisher = Objects.requireNonNull(newPublisher, "publisher");
        return self();
    }

    /** Returns the listener of a class, or null if it is missing. */
    @Nullable
    Object take(Class<?> type) {
        return listeners.take(type);
    }

    /** Checks that nothing is missing, and binds the publisher. */
    void finish(RoutedDispatcher dispatcher) {
        listeners.check(dispatcher.getClass());
        if (publisher != null) {
            publisher.bind(dispatcher);
        }
    }

    UnroutedHandler unroutedHandler() {
        return unroutedHandler;
    }

    Clock clock() {
        return clock;
    }

    FailurePolicy policy() {
        return policy;
    }

    FailureHandler failureHandler() {
        return failureHandler;
    }

    @Nullable
    Live live() {
        return live.orNull();
    }

    /** Returns what observes calls, if the dispatcher is made for that. */
    @Nullable
    Observing observing() {
        return null;
    }

    @SuppressWarnings("unchecked") // what B means, by its bound and its use in generated code
    B self() {
        return (B) this;
    }
}
