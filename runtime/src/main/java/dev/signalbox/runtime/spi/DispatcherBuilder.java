package dev.signalbox.runtime.spi;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.runtime.EventDispatcher;
import dev.signalbox.runtime.idempotency.IdempotencyStore;
import java.time.Duration;
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
public abstract class DispatcherBuilder<B extends DispatcherBuilder<B>> extends DispatcherOptions<B> {
    private final ListenerSet listeners = new ListenerSet();
    private @Nullable RoutedPublisher publisher;
    private boolean idempotent;
    private @Nullable IdempotencyStore store;

    /**
     * Creates a builder without listeners and with default options.
     *
     * @param policy what becomes of failing listeners
     */
    protected DispatcherBuilder(FailurePolicy policy) {
        super(policy);
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
     * Sets the listener of a class. Generated methods call it.
     *
     * @param type the listener class
     * @param listener an instance of it, or of a subclass
     * @return this builder
     */
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

    /** Makes the dispatcher call listeners once for an event whose id is given. Generated constructors call it. */
    protected void idempotent() {
        idempotent = true;
    }

    /**
     * Sets what knows the calls that were made. Generated methods call it.
     *
     * @param newStore the store
     * @return this builder
     */
    protected B idempotent(IdempotencyStore newStore) {
        this.store = Objects.requireNonNull(newStore, "store");
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
        checkQueues(dispatcher);
        if (publisher != null) {
            publisher.bind(dispatcher);
        }
    }

    /** Returns what knows the calls that were made, if the dispatcher is made for that: its own, unless one was given. */
    @Nullable
    IdempotencyStore idempotency() {
        return idempotent && store == null ? IdempotencyStore.inMemory(10_000, Duration.ofMinutes(10)) : store;
    }

    /** Returns what observes calls, if the dispatcher is made for that. */
    @Nullable
    Observing observing() {
        return null;
    }
}
