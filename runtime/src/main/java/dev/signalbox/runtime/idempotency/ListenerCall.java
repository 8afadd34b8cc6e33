package dev.signalbox.runtime.idempotency;

import java.lang.ref.WeakReference;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The call of one listener for one event, by which an {@link IdempotencyStore} knows what came of it.
 *
 * <p>Two are equal if all parts are, and the instance is the same object. It does not keep that object alive. Immutable.
 */
public final class ListenerCall {
    private final String eventId;
    private final String routingKey;
    private final String listenerId;
    private final @Nullable WeakReference<Object> instance;
    private final int hash;

    /**
     * Creates a call.
     *
     * @param eventId the id of the event, as its metadata gives it
     * @param routingKey the key it travels under: of events with the same id under two keys, none is taken for the other
     * @param listenerId the listener
     * @param instance the registered instance or the subscription that is called; null for other listeners
     */
    public ListenerCall(String eventId, String routingKey, String listenerId, @Nullable Object instance) {
        this.eventId = Objects.requireNonNull(eventId, "eventId");
        this.routingKey = Objects.requireNonNull(routingKey, "routingKey");
        this.listenerId = Objects.requireNonNull(listenerId, "listenerId");
        this.instance = instance == null ? null : new WeakReference<>(instance);
        this.hash = 31 * (31 * (31 * eventId.hashCode() + routingKey.hashCode()) + listenerId.hashCode())
                + System.identityHashCode(instance);
    }

    /**
     * Returns the id of the event.
     *
     * @return the id that the caller of {@code dispatch} gave
     */
    public String eventId() {
        return eventId;
    }

    /**
     * Returns the key of the event.
     *
     * @return the key it travels under
     */
    public String routingKey() {
        return routingKey;
    }

    /**
     * Returns the id of the listener.
     *
     * @return the id, unique in a dispatcher but for subscriptions
     */
    public String listenerId() {
        return listenerId;
    }

    /**
     * Tells whether the call is that of a registered instance or of a subscription. No other process knows it, so that a store
     * outside of this one has nothing to remember of the call.
     *
     * @return false for listeners that a dispatcher is made with, and for static methods
     */
    public boolean isOfInstance() {
        return instance != null;
    }

    /**
     * Returns the registered instance or the subscription.
     *
     * @return what is called; empty if {@link #isOfInstance} says no, or it is gone
     */
    public Optional<Object> instance() {
        return instance == null ? Optional.empty() : Optional.ofNullable(instance.get());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ListenerCall call
                        && hash == call.hash
                        && eventId.equals(call.eventId)
                        && routingKey.equals(call.routingKey)
                        && listenerId.equals(call.listenerId)
                        && isOfSame(call));
    }

    private boolean isOfSame(ListenerCall other) {
        if (instance == null || other.instance == null) {
            return instance == other.instance;
        }
        Object own = instance.get();
        return own != null && own == other.instance.get();
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** Shows event, key and listener. */
    @Override
    public String toString() {
        return String.format("%s of event %s under \"%s\"", listenerId, eventId, routingKey);
    }
}
