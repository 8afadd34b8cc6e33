package dev.signalbox.micrometer;

import dev.signalbox.runtime.EventContext;
import io.micrometer.observation.Observation;
import io.micrometer.observation.transport.ReceiverContext;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A call of a listener or subscription that is observed.
 *
 * @param listenerId the id of the listener method or subscription
 * @param topic the topic of the event type or its template; empty for a payload without an event type
 * @param event the event or payload
 * @param queueId the queue that the event has waited in; null if the listener is not queued
 * @param attempt how often the listener was called with the event, this call included
 * @param routingKey the key that the event travels under; null if the call has no context
 * @param correlationId what ties the event to others, if there is a context that tells
 */
public record ListenerCall(
        String listenerId,
        String topic,
        Object event,
        @Nullable String queueId,
        int attempt,
        @Nullable String routingKey,
        @Nullable String correlationId) {

    /**
     * Returns the call that an observation is about.
     *
     * @param context the context of an observation that {@link MicrometerObserver} has made
     * @return the call
     */
    public static ListenerCall of(Observation.Context context) {
        return context.getRequired(ListenerCall.class);
    }

    /** Returns what a call is observed with: in the thread that dispatches, or received from a queue. */
    static Observation.Context observed(String listenerId, String topic, Object event, @Nullable EventContext context) {
        if (context == null) {
            ListenerCall call = new ListenerCall(listenerId, topic, event, null, 1, null, null);
            return new Observation.Context().put(ListenerCall.class, call);
        }
        ListenerCall call = new ListenerCall(
                listenerId,
                topic,
                event,
                context.queueId().orElse(null),
                context.attempt(),
                context.routingKey(),
                context.correlationId().orElse(null));
        Observation.Context told = call.queueId == null ? new Observation.Context() : received(context.headers());
        return told.put(ListenerCall.class, call);
    }

    private static Observation.Context received(Map<String, String> headers) {
        ReceiverContext<Map<String, String>> received = new ReceiverContext<>(
                (carrier, key) -> Objects.requireNonNull(carrier).get(key));
        received.setCarrier(headers);
        return received;
    }
}
