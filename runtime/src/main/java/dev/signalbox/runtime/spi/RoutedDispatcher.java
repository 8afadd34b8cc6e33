package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.EventCatalog;
import dev.signalbox.runtime.EventDispatcher;
import dev.signalbox.runtime.EventMetadata;
import dev.signalbox.runtime.FailureHandler;
import dev.signalbox.runtime.KeyPublisher;
import dev.signalbox.runtime.UnknownEventException;
import dev.signalbox.topic.RoutingKey;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What all generated dispatchers share: events of classes the compiler never saw, and payloads without an event type.
 *
 * <p>Its methods may be called by any number of threads at once.
 */
public abstract class RoutedDispatcher implements EventDispatcher {
    /** Receives the failures under the policy {@code HANDLE}. */
    protected final FailureHandler failureHandler;

    private final DispatcherOptions options;

    /**
     * Creates a dispatcher.
     *
     * @param options what its builder set
     */
    protected RoutedDispatcher(DispatcherOptions options) {
        this.options = options;
        this.failureHandler = options.failureHandler();
    }

    @Override
    public void dispatch(Object event) {
        dispatchByClass(event, null);
    }

    @Override
    public void dispatch(Object event, EventMetadata metadata) {
        dispatchByClass(event, Objects.requireNonNull(metadata, "metadata"));
    }

    @Override
    public void dispatch(String routingKey, Object payload) {
        dispatchOpen(routingKey, payload, null);
    }

    @Override
    public void dispatch(String routingKey, Object payload, EventMetadata metadata) {
        dispatchOpen(routingKey, payload, Objects.requireNonNull(metadata, "metadata"));
    }

    /**
     * Returns a publisher of payloads under one routing key, for code that sends many of them.
     *
     * @param routingKey the key, at most 255 bytes in UTF-8
     * @return a publisher to be kept; equal keys may give different ones
     * @throws dev.signalbox.topic.TopicSyntaxException if the text is no routing key
     */
    public final KeyPublisher under(String routingKey) {
        return new OpenKey(this, RoutingKey.parse(routingKey));
    }

    /**
     * Returns who listens to what.
     *
     * @return the event types with their listeners; the same instance at each call
     */
    public abstract EventCatalog catalog();

    /**
     * Takes the route of an event type.
     *
     * @param type the event type
     * @param event an instance of it
     * @param metadata what the caller said of the event
     * @return false if the type is no event type of this dispatcher
     */
    protected abstract boolean route(Class<?> type, Object event, @Nullable EventMetadata metadata);

    /**
     * Returns the event types of this dispatcher.
     *
     * @return the same instance at each call
     */
    protected abstract EventTypes eventTypes();

    /**
     * Returns the listeners of payloads without an event type. Overridden if there are such listeners.
     *
     * @return the same instance at each call
     */
    protected OpenRoutes openRoutes() {
        return eventTypes().withoutListeners();
    }

    /**
     * Calls listeners of a payload without an event type. Overridden if there are such listeners.
     *
     * @param listeners the numbers of the listeners, in order; at least one; shared, and not to be changed
     * @param routingKey the key the payload travels under
     * @param payload the payload
     * @param metadata what the caller said of the payload
     */
    protected void deliver(
            int[] listeners, String routingKey, Object payload, @Nullable EventMetadata metadata) {
        throw new IllegalStateException("no listener hears payloads without an event type");
    }

    /**
     * Gives an event nobody listens to to the unrouted handler.
     *
     * @param routingKey the key it travelled under
     * @param event the event
     */
    protected final void unrouted(String routingKey, Object event) {
        options.unroutedHandler().onUnrouted(routingKey, event);
    }

    /**
     * Returns what the builder of this dispatcher set.
     *
     * @return the options
     */
    final DispatcherOptions options() {
        return options;
    }

    private void dispatchByClass(Object event, @Nullable EventMetadata metadata) {
        Class<?> type = Objects.requireNonNull(event, "event").getClass();
        if (!route(type, event, metadata)) {
            dispatchBySupertype(type, event, metadata);
        }
    }

    private void dispatchBySupertype(Class<?> type, Object event, @Nullable EventMetadata metadata) {
        Class<?> nearest = eventTypes().nearestOrNull(type);
        if (nearest == null || !route(nearest, event, metadata)) {
            throw new UnknownEventException(type, getClass());
        }
    }

    private void dispatchOpen(String routingKey, Object payload, @Nullable EventMetadata metadata) {
        Objects.requireNonNull(routingKey, "routingKey");
        Class<?> type = Objects.requireNonNull(payload, "payload").getClass();
        deliverOrNot(openRoutes().find(routingKey, type).listeners(), routingKey, payload, metadata);
    }

    /** Delivers to listeners that were found, or to the unrouted handler if there are none. */
    final void deliverOrNot(
            int[] listeners, String routingKey, Object payload, @Nullable EventMetadata metadata) {
        if (listeners.length == 0) {
            unrouted(routingKey, payload);
        } else {
            deliver(listeners, routingKey, payload, metadata);
        }
    }
}
