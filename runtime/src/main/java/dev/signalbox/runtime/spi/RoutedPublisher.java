package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.EventMetadata;
import dev.signalbox.runtime.EventPublisher;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What all generated publishers share: they are made before the dispatcher, so that listeners can have them, and hand it
 * their events.
 *
 * <p>Its methods may be called by any number of threads at once. None of them is final, so that containers can put a
 * proxy before it.
 */
public abstract class RoutedPublisher implements EventPublisher {
    private volatile @Nullable RoutedDispatcher dispatcher;

    private final @Nullable Supplier<? extends RoutedDispatcher> maker;

    /** Creates a publisher that is not bound to a dispatcher yet. */
    protected RoutedPublisher() {
        this.maker = null;
    }

    /**
     * Creates a publisher that asks for its dispatcher when the first event comes.
     *
     * @param maker gives the dispatcher, one and the same at each call; usually it is made with this publisher, which binds
     *     it. Asked by every dispatch until then.
     */
    protected RoutedPublisher(Supplier<? extends RoutedDispatcher> maker) {
        this.maker = Objects.requireNonNull(maker, "maker");
    }

    @Override
    public void dispatch(Object event) {
        bound().dispatch(event);
    }

    @Override
    public void dispatch(Object event, EventMetadata metadata) {
        bound().dispatch(event, metadata);
    }

    @Override
    public void dispatch(String routingKey, Object payload) {
        bound().dispatch(routingKey, payload);
    }

    @Override
    public void dispatch(String routingKey, Object payload, EventMetadata metadata) {
        bound().dispatch(routingKey, payload, metadata);
    }

    /**
     * Binds this publisher to the dispatcher that was made with it.
     *
     * @param newDispatcher the dispatcher
     * @throws IllegalStateException if it is bound already
     */
    protected synchronized void bind(RoutedDispatcher newDispatcher) {
        if (dispatcher != null) {
            throw new IllegalStateException("this publisher is bound to a dispatcher already: make another");
        }
        dispatcher = newDispatcher;
    }

    /**
     * Returns the dispatcher.
     *
     * @return the dispatcher that was made with this publisher
     * @throws IllegalStateException if there is none yet
     */
    protected RoutedDispatcher bound() {
        RoutedDispatcher bound = dispatcher;
        return bound == null ? made() : bound;
    }

    private RoutedDispatcher made() {
        if (maker == null) {
            throw new IllegalStateException(String.format(
                    "no dispatcher yet: give this %s to the constructor, or the builder, of a dispatcher",
                    getClass().getSimpleName()));
        }
        return maker.get();
    }
}
