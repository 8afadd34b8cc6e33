package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.ListenerObserver;
import org.jspecify.annotations.Nullable;

/**
 * Tells an observer, if there is one, of calls of listeners; what it throws is logged. Several of them are a chain.
 *
 * <p>Generated code calls it around each call of a listener. Immutable, and safe for use by several threads.
 */
public final class Observing {
    static final Observing NOTHING = new Observing(null, null);

    /** Stands for the start of a call of which the observer is not to see the end. */
    private static final Object UNSEEN = new Object();

    private final @Nullable ListenerObserver<@Nullable Object> observer;
    private final @Nullable Observing next;

    private Observing(@Nullable ListenerObserver<@Nullable Object> observer, @Nullable Observing next) {
        this.observer = observer;
        this.next = next;
    }

    /**
     * Returns what a builder was given to observe with.
     *
     * @param builder the builder
     * @return the same for all listeners of the dispatcher
     */
    public static Observing of(ObservedBuilder<?> builder) {
        return builder.observing();
    }

    /** Returns a chain of this and one more observer. */
    @SuppressWarnings("unchecked") // it gets back what it has returned
    Observing and(ListenerObserver<?> another) {
        return new Observing((ListenerObserver<@Nullable Object>) another, this == NOTHING ? null : this);
    }

    /**
     * Tells of the start of a call.
     *
     * @param listenerId the listener
     * @param topic the topic of the event type; empty for a payload without one
     * @param event the event
     * @param delivery the delivery of the event, if it has one; that of a queued listener knows the topic
     * @return what is to be handed back at the end of the call
     */
    public @Nullable Object started(String listenerId, String topic, Object event, @Nullable Delivery delivery) {
        String known = delivery == null ? topic : delivery.topicFor(topic);
        return next == null
                ? own(listenerId, known, event, delivery)
                : ownAfterEarlier(next, listenerId, known, event, delivery);
    }

    private Object ownAfterEarlier(
            Observing earlier, String listenerId, String topic, Object event, @Nullable Delivery delivery) {
        Object first = earlier.started(listenerId, topic, event, delivery);
        return new Object[] {own(listenerId, topic, event, delivery), first};
    }

    /**
     * Tells of the end of a call.
     *
     * @param started what {@link #started} returned
     * @param listenerId the listener
     * @param event the event
     */
    public void ended(@Nullable Object started, String listenerId, Object event) {
        end(started, listenerId, event, null);
    }

    /**
     * Tells of the end of a call by a failure.
     *
     * @param started what {@link #started} returned
     * @param listenerId the listener
     * @param event the event
     * @param cause what the listener threw
     */
    public void failed(@Nullable Object started, String listenerId, Object event, Throwable cause) {
        end(started, listenerId, event, cause);
    }

    private @Nullable Object own(String listenerId, String topic, Object event, @Nullable Delivery delivery) {
        if (observer == null) {
            return UNSEEN;
        }
        try {
            return observer.started(listenerId, topic, event, delivery);
        } catch (Throwable broken) {
            SafeHandling.observing(observer, listenerId, broken);
            return UNSEEN;
        }
    }

    private void end(@Nullable Object started, String listenerId, Object event, @Nullable Throwable cause) {
        if (next != null && started instanceof Object[] both) {
            endOwn(both[0], listenerId, event, cause);
            next.end(both[1], listenerId, event, cause);
        } else {
            endOwn(started, listenerId, event, cause);
        }
    }

    @SuppressWarnings("NullAway") // null if that is what the observer returned, which its type then says
    private void endOwn(@Nullable Object started, String listenerId, Object event, @Nullable Throwable cause) {
        if (observer == null || started == UNSEEN) {
            return;
        }
        try {
            if (cause == null) {
                observer.ended(started, listenerId, event);
            } else {
                observer.failed(started, listenerId, event, cause);
            }
        } catch (Throwable broken) {
            SafeHandling.observing(observer, listenerId, broken);
        }
    }
}
