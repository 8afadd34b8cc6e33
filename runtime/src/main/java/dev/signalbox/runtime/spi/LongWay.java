package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.EventMetadata;
import dev.signalbox.runtime.UnknownEventException;
import dev.signalbox.runtime.internal.Attachments;
import dev.signalbox.runtime.internal.Live;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a dispatcher does for an event that cannot take its route at once, or after a route that told of something. */
final class LongWay extends Handlers {
    final Attachments attachments;
    private final RoutedDispatcher dispatcher;
    private final @Nullable DispatcherQueues queues;
    final @Nullable Observing observing;

    /** The registered instances, if there are such classes. Set while the dispatcher is made. */
    @Nullable
    Instances instances;

    /** Made when the first event is to be remembered, or somebody asks for one. */
    private volatile @Nullable Retained retained;

    LongWay(RoutedDispatcher dispatcher, DispatcherBuilder<?> builder) {
        super(builder);
        this.dispatcher = dispatcher;
        this.attachments = new OwnAttachments(dispatcher);
        this.observing = builder.observing();
        this.queues = DispatcherQueues.of(dispatcher, builder);
    }

    /** Dispatches an event with all that may be said of it. */
    void dispatch(Object event, @Nullable EventMetadata metadata, @Nullable Delivery cause) {
        Objects.requireNonNull(event, "event");
        admit();
        Delivery delivery = delivery(event, metadata, cause);
        dispatcher.end(pass(delivery), delivery);
    }

    /** Dispatches a payload with all that may be said of it. */
    void dispatch(String routingKey, Object payload, @Nullable EventMetadata metadata, @Nullable Delivery cause) {
        Objects.requireNonNull(routingKey, "routingKey");
        Objects.requireNonNull(payload, "payload");
        deliver(dispatcher.openRoutes().find(routingKey, payload.getClass()), routingKey, payload, metadata, cause);
    }

    /** Delivers to listeners that were found, or to the unrouted handler if there are none. */
    void deliver(
            OpenOutcome found,
            String routingKey,
            Object payload,
            @Nullable EventMetadata metadata,
            @Nullable Delivery cause) {
        Live now = admit();
        boolean plain = now == null && metadata == null && cause == null;
        Outcome outcome = plain ? call(found, routingKey, payload, null) : Outcome.WANTS_DELIVERY;
        if (outcome == Outcome.WANTS_DELIVERY) {
            Delivery delivery = new Delivery(dispatcher, payload, routingKey, metadata, cause);
            dispatcher.end(pass(now, delivery, found), delivery);
        } else {
            dispatcher.end(outcome, routingKey, payload);
        }
    }

    /** Makes the delivery of an event of any class. */
    Delivery delivery(Object event, @Nullable EventMetadata metadata, @Nullable Delivery cause) {
        Class<?> type = known(event.getClass());
        return new Delivery(dispatcher, event, dispatcher.routingKey(type, event), metadata, cause);
    }

    /** Takes an event that has a delivery through all that is attached now, be the dispatcher closed or not. */
    @Nullable
    Outcome pass(Delivery delivery) {
        return pass(dispatcher.live, delivery, null);
    }

    @Nullable
    Outcome pass(@Nullable Live now, Delivery delivery, @Nullable OpenOutcome found) {
        Class<?> retainedAs = found == null
                ? dispatcher.eventTypes().retainedAs(delivery.event().getClass())
                : null;
        return now == null && retainedAs == null
                ? table(delivery, found)
                : new FullPass(this, now == null ? Live.NOTHING : now, delivery, found, retainedAs).run();
    }

    /** Calls the listeners of an event or, if they were found by key and class, those of a payload. */
    @Nullable
    Outcome table(Delivery delivery, @Nullable OpenOutcome found) {
        return found == null ? route(delivery) : call(found, delivery.routingKey(), delivery.event(), delivery);
    }

    private @Nullable Outcome call(OpenOutcome found, String routingKey, Object payload, @Nullable Delivery delivery) {
        int[] listeners = found.listeners();
        if (listeners.length == 0) {
            return Outcome.UNHEARD;
        }
        try {
            return dispatcher.deliver(listeners, routingKey, payload, delivery);
        } catch (Throwable thrown) { // under FAIL_FAST: queues that were to be entered before are entered
            if (delivery != null) {
                QueuedCall.putJoined(delivery, null);
            }
            throw thrown;
        }
    }

    private @Nullable Outcome route(Delivery delivery) {
        Class<?> type = known(delivery.event().getClass());
        Outcome outcome = dispatcher.route(type, delivery.event(), delivery);
        if (outcome == Outcome.UNKNOWN) {
            throw new UnknownEventException(type, dispatcher.getClass());
        }
        return outcome;
    }

    boolean hasQueues() {
        return queues != null;
    }

    DispatcherQueues queues() {
        return Objects.requireNonNull(queues, "queues");
    }

    Retained retained() {
        Retained known = retained;
        return known == null ? firstRetained() : known;
    }

    private synchronized Retained firstRetained() {
        Retained known = retained;
        if (known == null) {
            known = new Retained(dispatcher);
            retained = known;
        }
        return known;
    }

    /** Does the same with an event of a type that is no event type here: subscriptions may hear it. */
    @Nullable
    Outcome passUnknown(Delivery delivery) {
        OpenOutcome nobody = dispatcher
                .eventTypes()
                .withoutListeners()
                .find(delivery.routingKey(), delivery.event().getClass());
        return pass(dispatcher.live, delivery, nobody);
    }

    /** Settles a dispatch that had no delivery. */
    void settle(Outcome outcome, @Nullable String routingKey, Object event) {
        if (Outcome.matters(outcome)) {
            String key = routingKey == null ? Objects.requireNonNull(outcome.routingKey(), "key") : routingKey;
            settle(outcome, new Delivery(dispatcher, event, key));
        }
    }

    void settle(@Nullable Outcome outcome, Delivery delivery) {
        new Settlement(this, policy()).settle(outcome, delivery);
    }

    /** Ends the dispatch of an event that was given by its class alone. */
    void settle(Outcome outcome, Class<?> type, Object event) {
        if (outcome == Outcome.UNKNOWN) {
            Class<?> nearest = known(type);
            if (nearest == type) {
                throw new UnknownEventException(type, dispatcher.getClass());
            }
            Outcome other = dispatcher.route(nearest, event, null);
            if (other != null) {
                settle(other, nearest, event);
            }
        } else if (outcome == Outcome.WANTS_DELIVERY) {
            Delivery delivery = new Delivery(dispatcher, event, dispatcher.routingKey(type, event));
            boolean retains = dispatcher.eventTypes().retainedAs(type) != null;
            dispatcher.end(retains ? pass(delivery) : dispatcher.route(type, event, delivery), delivery);
        } else if (Outcome.matters(outcome)) {
            String key = outcome.routingKey();
            settle(outcome, key == null ? dispatcher.routingKey(type, event) : key, event);
        }
    }

    /** Returns the event type that decides how objects of a class are routed. */
    Class<?> known(Class<?> type) {
        Class<?> nearest = dispatcher.eventTypes().nearestOrNull(type);
        if (nearest == null) {
            throw new UnknownEventException(type, dispatcher.getClass());
        }
        return nearest;
    }

    /** Returns what is attached, or says why no dispatch may begin. */
    @Nullable
    Live admit() {
        Live now = dispatcher.live;
        if (now != null) {
            now.admit("dispatch", dispatcher.getClass());
        }
        return now;
    }
}
