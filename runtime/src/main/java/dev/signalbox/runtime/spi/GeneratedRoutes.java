package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.EventCatalog;
import dev.signalbox.runtime.EventDispatcher;
import org.jspecify.annotations.Nullable;

/** What generated dispatchers have for their runtime: the routes of events, and tables. Called by any number of threads at once. */
public abstract class GeneratedRoutes implements EventDispatcher {
    GeneratedRoutes() {}

    @Override
    public EventCatalog catalog() {
        return eventTypes().catalog();
    }

    /**
     * Takes the route of an event type.
     *
     * @param type the event type
     * @param event an instance of it
     * @param delivery the delivery of the event; null if it has none yet
     * @return the outcome; {@link Outcome#UNKNOWN} if the type is no event type of this dispatcher, {@link
     *     Outcome#WANTS_DELIVERY} if the route needs a delivery and there is none
     */
    protected abstract @Nullable Outcome route(Class<?> type, Object event, @Nullable Delivery delivery);

    /** Returns the event types of this dispatcher, the same instance at each call. */
    protected abstract EventTypes eventTypes();

    /**
     * Returns the key an event travels under. Overridden if there are event types whose topic is a template.
     *
     * @param type the event type
     * @param event an instance of it
     * @return the key
     * @throws IllegalArgumentException if a component of the event cannot be a word of its topic
     */
    protected String routingKey(Class<?> type, Object event) {
        return eventTypes().topic(type);
    }

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
     * @param listeners the numbers of the listeners, in order; at least one; never changed
     * @param routingKey the key the payload travels under
     * @param payload the payload
     * @param delivery its delivery; null if it has none yet
     * @return the outcome; {@link Outcome#WANTS_DELIVERY} if a delivery is needed and there is none
     */
    protected @Nullable Outcome deliver(
            int[] listeners, String routingKey, Object payload, @Nullable Delivery delivery) {
        throw new IllegalStateException("no listener hears payloads without an event type");
    }

    /**
     * Returns the queues. Overridden if there are queued listeners.
     *
     * @return the same instance at each call; null if no listener is queued, so that nothing of queues is loaded
     */
    protected @Nullable QueueTable queueTable() {
        return null;
    }

    /**
     * Calls a queued listener method, if its guard says yes. Overridden if there are such. Called by workers.
     *
     * @param listener its number
     * @param event the event
     * @param delivery its delivery
     * @return what the method returned; null if it returned nothing, or was not called
     * @throws Throwable what it, or its guard, threw
     */
    protected @Nullable Object work(int listener, Object event, Delivery delivery) throws Throwable {
        throw new IllegalStateException("no listener is queued");
    }
}
