package dev.signalbox.runtime.spi;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.runtime.EventInterceptor;
import dev.signalbox.runtime.EventTap;
import dev.signalbox.runtime.FailureHandler;
import dev.signalbox.runtime.UnroutedHandler;
import dev.signalbox.runtime.internal.Live;
import dev.signalbox.runtime.queue.DeadLetterHandler;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * What can be set of a dispatcher besides its listeners.
 *
 * <p>Used by one thread.
 *
 * @param <B> the generated builder
 */
public abstract class DispatcherOptions<B extends DispatcherOptions<B>> {
    private final FailurePolicy policy;
    private FailureHandler failureHandler = FailureHandler.logging();
    private UnroutedHandler unroutedHandler = UnroutedHandler.logging();
    private Clock clock = Clock.systemUTC();
    private Live live = Live.NOTHING;
    private @Nullable QueueOptions queueOptions;

    DispatcherOptions(FailurePolicy policy) {
        this.policy = policy;
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

    /**
     * Sets what receives the events that queued listeners failed on for good.
     *
     * @param handler the handler; without one they are logged as warnings
     * @return this builder
     */
    public B deadLetterHandler(DeadLetterHandler handler) {
        queueOptions().deadLetterHandler(handler);
        return self();
    }

    /**
     * Sets an executor that {@code @Queued(on = ...)} names.
     *
     * @param name its name there
     * @param executor runs the deliveries; a {@link dev.signalbox.runtime.queue.ThreadBound} knows its own thread
     * @return this builder
     * @throws IllegalArgumentException if there is one of that name already
     */
    public B executor(String name, Executor executor) {
        queueOptions().executor(name, executor);
        return self();
    }

    /**
     * Sets what makes the threads of workers, which become daemons named {@code signalbox-<queue id>-<n>}. On JDK 21 and later
     * {@code Thread.ofVirtual().factory()} makes virtual ones.
     *
     * @param factory the factory; without one they are platform threads
     * @return this builder
     */
    public B threadFactory(ThreadFactory factory) {
        queueOptions().threadFactory(factory);
        return self();
    }

    /** What is said of queues; made when something is, or when there are queues. */
    QueueOptions queueOptions() {
        QueueOptions own = queueOptions;
        if (own == null) {
            own = new QueueOptions();
            queueOptions = own;
        }
        return own;
    }

    void checkQueues(RoutedDispatcher dispatcher) {
        if (queueOptions != null || dispatcher.queueTable() != null) {
            queueOptions().check(dispatcher);
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

    @SuppressWarnings("unchecked") // what B means, by its bound and its use in generated code
    final B self() {
        return (B) this;
    }
}
