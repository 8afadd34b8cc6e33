package dev.signalbox.runtime.spi;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.runtime.ListenerObserver;
import java.util.Objects;

/**
 * Gathers the listeners and options of a dispatcher that says {@code @Dispatcher(observed = true)}.
 *
 * <p>Used by one thread.
 *
 * @param <B> the generated builder
 */
public abstract class ObservedBuilder<B extends ObservedBuilder<B>> extends DispatcherBuilder<B> {
    private Observing observing = Observing.NOTHING;

    /**
     * Creates a builder without listeners and with default options.
     *
     * @param policy what becomes of failing listeners
     */
    protected ObservedBuilder(FailurePolicy policy) {
        super(policy);
    }

    /**
     * Adds what sees each call of a listener and of a subscription.
     *
     * @param observer sees the start of a call after the observers added before it, and the end before them
     * @return this builder
     */
    public B observer(ListenerObserver<?> observer) {
        observing = observing.and(Objects.requireNonNull(observer, "observer"));
        return self();
    }

    @Override
    Observing observing() {
        return observing;
    }
}
