package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.EventMetadata;
import dev.signalbox.runtime.internal.Live;
import dev.signalbox.topic.TopicSyntaxException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a dispatcher does for payloads without an event type: their listeners are found by key and class. */
final class OpenWay {
    private final LongWay way;

    OpenWay(LongWay way) {
        this.way = way;
    }

    /** Dispatches a payload with all that may be said of it. */
    void dispatch(String routingKey, Object payload, @Nullable EventMetadata metadata, @Nullable Delivery cause) {
        Objects.requireNonNull(routingKey, "routingKey");
        Objects.requireNonNull(payload, "payload");
        deliver(found(routingKey, payload), routingKey, payload, metadata, cause);
    }

    /** Delivers to listeners that were found, or to the unrouted handler if there are none. */
    void deliver(
            OpenOutcome found,
            String routingKey,
            Object payload,
            @Nullable EventMetadata metadata,
            @Nullable Delivery cause) {
        Live now = way.admit();
        boolean plain = now == null && metadata == null && cause == null;
        Outcome outcome = plain ? call(found, routingKey, payload, null) : Outcome.WANTS_DELIVERY;
        if (outcome == Outcome.WANTS_DELIVERY) {
            offer(found, routingKey, payload, metadata, cause);
        } else {
            way.dispatcher.end(outcome, routingKey, payload);
        }
    }

    /** Tells whether a listener method or a subscription hears a payload. */
    boolean isHeard(String routingKey, Object payload) {
        return found(routingKey, payload).listeners().length > 0
                || way.attachments.isHeard(payload.getClass(), routingKey);
    }

    /** Takes a payload all the way, and returns what happened. */
    @Nullable
    Outcome offer(
            OpenOutcome found,
            String routingKey,
            Object payload,
            @Nullable EventMetadata metadata,
            @Nullable Delivery cause) {
        Extensions joined = way.extensions;
        String key = joined.host == null ? routingKey : keyOfExtension(routingKey, payload);
        Delivery delivery = joined.from(way, payload, key, metadata, cause);
        LongWay top = delivery.dispatcher().longWay;
        OpenOutcome listeners = top == way ? found : top.open.found(key, payload);
        Outcome outcome = top.pass(top.dispatcher.live, delivery, listeners);
        top.dispatcher.end(outcome, delivery);
        return outcome;
    }

    OpenOutcome found(String routingKey, Object payload) {
        return way.dispatcher.openRoutes().find(routingKey, payload.getClass());
    }

    @Nullable
    Outcome call(OpenOutcome found, Delivery delivery) {
        return call(found, delivery.routingKey(), delivery.event(), delivery);
    }

    private @Nullable Outcome call(OpenOutcome found, String routingKey, Object payload, @Nullable Delivery delivery) {
        int[] listeners = found.listeners();
        if (listeners.length == 0) {
            return Outcome.UNHEARD;
        }
        try {
            return way.dispatcher.deliver(listeners, routingKey, payload, delivery);
        } catch (Throwable thrown) { // under FAIL_FAST: queues that were to be entered before are entered
            if (delivery != null) {
                QueuedCall.putJoined(delivery, null);
            }
            throw thrown;
        }
    }

    /** A key of an extension is first looked for within its own namespace, then taken as it is. */
    private String keyOfExtension(String routingKey, Object payload) {
        String namespace = way.dispatcher.namespace();
        if (namespace.isEmpty()) {
            return routingKey;
        }
        String own = namespace.concat(".").concat(routingKey);
        try {
            return isHeard(own, payload) ? own : routingKey;
        } catch (TopicSyntaxException tooLong) {
            return routingKey; // under which nobody can listen in that namespace
        }
    }
}
