package dev.signalbox.runtime.internal;

import dev.signalbox.runtime.EventContext;
import dev.signalbox.runtime.EventListener;
import dev.signalbox.runtime.Subscription;
import dev.signalbox.topic.RoutingKey;
import dev.signalbox.topic.TopicPattern;
import java.util.List;
import java.util.function.Predicate;

/**
 * A subscription of a dispatcher.
 *
 * @param <E> the type of the events
 */
public final class LiveSubscription<E> implements Subscription {
    private final Attachments attachments;
    private final String id;
    private final Class<E> type;
    private final List<TopicPattern> patterns;
    private final int priority;
    private final List<Predicate<? super E>> filters;
    private final EventListener<? super E> listener;

    /** Read before each call, so that a dispatch that has begun does not enter it either. */
    private volatile boolean closed;

    LiveSubscription(
            Attachments attachments,
            String id,
            Class<E> type,
            List<TopicPattern> patterns,
            int priority,
            List<Predicate<? super E>> filters,
            EventListener<? super E> listener) {
        this.attachments = attachments;
        this.id = id;
        this.type = type;
        this.patterns = List.copyOf(patterns);
        this.priority = priority;
        this.filters = List.copyOf(filters);
        this.listener = listener;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public void close() {
        closed = true;
        attachments.remove(this);
    }

    /**
     * Tells whether the listener is to be called: no filter declines, and the subscription is open.
     *
     * @param event an event of its type under a key that fits
     * @return true if it is; what a filter throws is thrown
     */
    public boolean accepts(Object event) {
        if (closed) {
            return false;
        }
        for (Predicate<? super E> filter : filters) {
            if (!filter.test(type.cast(event))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Calls the listener.
     *
     * @param event an event that it accepts
     * @param context the context of the dispatch
     * @throws Exception what the listener throws
     */
    public void call(Object event, EventContext context) throws Exception {
        listener.onEvent(type.cast(event), context);
    }

    /**
     * Tells whether it hears the objects of a class under a key, filters apart.
     *
     * @param eventClass the class
     * @param routingKey the key
     * @return true if type and topic fit
     */
    public boolean hears(Class<?> eventClass, String routingKey) {
        return fits(eventClass) && (hearsEveryKey() || fits(RoutingKey.parse(routingKey)));
    }

    /**
     * Returns the patterns it binds.
     *
     * @return the patterns, as added; none if it hears every key
     */
    public List<TopicPattern> patterns() {
        return patterns;
    }

    int priority() {
        return priority;
    }

    boolean fits(Class<?> eventClass) {
        return type.isAssignableFrom(eventClass);
    }

    boolean hearsEveryKey() {
        return patterns.isEmpty();
    }

    boolean fits(RoutingKey key) {
        for (TopicPattern pattern : patterns) {
            if (pattern.matches(key)) {
                return true;
            }
        }
        return patterns.isEmpty();
    }

    /** Shows the id. */
    @Override
    public String toString() {
        return id;
    }
}
