package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.EventMetadata;
import dev.signalbox.topic.TopicPattern;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One event on its way to its listeners: the event, its key and metadata, and what its listeners leave for each other
 * and for later. Made only where somebody needs it.
 *
 * <p>Used by the dispatching thread alone.
 */
public final class Delivery extends DeliveryNotes {
    private final @Nullable QueuedDelivery queued;
    private @Nullable Map<String, String> realized;
    private Object @Nullable [][] instances;

    /** Where results are noted, if somebody collects them. */
    @Nullable
    Answers answers;

    /** Who waits for an answer that comes later, if somebody does. */
    @Nullable
    Reply reply;

    /** The extension on which the event was dispatched, if it was one. */
    @Nullable
    RoutedDispatcher sender;

    /** The pattern of the listener being called, or a list of those it binds; null for "#". */
    private @Nullable Object bound;

    /**
     * Creates the delivery of an event of which the caller said nothing.
     *
     * @param dispatcher the dispatcher in whose listeners it is used
     * @param event the event
     * @param routingKey the key it travels under
     */
    public Delivery(RoutedDispatcher dispatcher, Object event, String routingKey) {
        this(dispatcher, event, routingKey, null, null);
    }

    /** Creates the delivery of an event that a caller said something of, or that another one caused. */
    Delivery(
            RoutedDispatcher dispatcher,
            Object event,
            String routingKey,
            @Nullable EventMetadata given,
            @Nullable Delivery cause) {
        super(dispatcher, event, routingKey, given, cause);
        this.queued = null;
    }

    /** Creates the delivery of the same event to queued listeners, which another thread calls. */
    Delivery(Delivery dispatched, QueuedDelivery queued) {
        super(dispatched);
        this.queued = queued;
    }

    /** Creates the delivery of an event of a host to the listeners of an extension. */
    Delivery(Delivery host, RoutedDispatcher extension) {
        super(host, extension);
        this.queued = null;
        this.answers = host.answers;
        this.reply = host.reply;
    }

    @Override
    public int attempt() {
        return queued == null ? 1 : queued.attempt();
    }

    @Override
    public Optional<String> queueId() {
        return queued == null ? Optional.empty() : Optional.of(queued.queueId());
    }

    /** Returns the topic of the event: queues of several types have one method for all, which does not know it. */
    String topicFor(String generated) {
        return queued == null ? generated : topic();
    }

    @Override
    public String matchedPattern() {
        if (bound instanceof String pattern) {
            return pattern;
        }
        if (bound instanceof List<?> patterns) {
            for (Object each : patterns) {
                if (each instanceof TopicPattern pattern && pattern.matches(routingKey())) {
                    return pattern.toString();
                }
            }
        }
        return "#";
    }

    /**
     * Notes the pattern by which the next listener hears the event.
     *
     * @param pattern the pattern
     * @return this delivery
     */
    public Delivery by(String pattern) {
        bound = pattern;
        return this;
    }

    /**
     * Notes that the next listener hears the event by one of several patterns.
     *
     * @param listenerId the id of the listener, by which the event types know the patterns
     * @return this delivery
     */
    public Delivery among(String listenerId) {
        return among(dispatcher.eventTypes().patterns(listenerId));
    }

    Delivery among(List<TopicPattern> patterns) {
        bound = patterns;
        return this;
    }

    /**
     * Returns the registered instances that hear a retained event: those there when it was remembered.
     *
     * @return an array for each registered class, by number; not to be changed
     */
    public Object[][] instances() {
        return Objects.requireNonNull(instances, "instances");
    }

    void instances(Object[][] registered) {
        instances = registered;
    }

    /** Returns the same with attributes of its own, and nothing emitted, for somebody who hears of it later. */
    Delivery again() {
        return new Delivery(dispatcher, event(), routingKey(), metadata(), null);
    }

    /**
     * Notes what a listener returned, if somebody collects results.
     *
     * @param delivery the delivery of the event, if it has one
     * @param outcome the outcome so far, if there is one: it tells what failed before
     * @param listenerId the listener
     * @param value what it returned
     */
    public static void result(
            @Nullable Delivery delivery, @Nullable Outcome outcome, String listenerId, @Nullable Object value) {
        if (delivery != null && delivery.answers != null) {
            delivery.answers.add(listenerId, value, Outcome.failed(outcome));
        }
    }

    /**
     * Tells whether a listener is the first that does something of which there are several ways to do it.
     *
     * @param what what it does
     * @param listenerId the listener, whose guard has said yes
     * @return true for the first listener, whatever number of its instances ask
     */
    public boolean realizes(String what, String listenerId) {
        if (realized == null) {
            realized = new HashMap<>();
        }
        String first = realized.putIfAbsent(what, listenerId);
        return first == null || first.equals(listenerId);
    }

    /** Returns the registered instance that a queued method is called for. */
    public Object instance() {
        return Objects.requireNonNull(queued, "queued").instance();
    }

    @Override
    Delivery self() {
        return this;
    }

    RoutedDispatcher dispatcher() {
        return dispatcher;
    }
}
