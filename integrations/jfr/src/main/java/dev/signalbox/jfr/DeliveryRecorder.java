package dev.signalbox.jfr;

import dev.signalbox.runtime.Break;
import dev.signalbox.runtime.EventContext;
import dev.signalbox.runtime.ListenerObserver;
import org.jspecify.annotations.Nullable;

/** Records calls of listeners. What is made at the start of a call is the event itself, or null if no recording wants it. */
@SuppressWarnings("NullAway") // it does not look at the argument of the interface's type parameter
final class DeliveryRecorder implements ListenerObserver<@Nullable DeliveryEvent> {

    @Override
    public @Nullable DeliveryEvent started(String listenerId, String topic, Object event) {
        return started(listenerId, topic, event, null);
    }

    @Override
    public @Nullable DeliveryEvent started(
            String listenerId, String topic, Object event, @Nullable EventContext context) {
        return DeliveryEvent.isOn() ? begun(listenerId, topic, event, context) : null;
    }

    private static DeliveryEvent begun(String listenerId, String topic, Object event, @Nullable EventContext context) {
        DeliveryEvent recorded = new DeliveryEvent();
        recorded.listener = listenerId;
        recorded.topic = topic;
        recorded.eventType = event.getClass();
        recorded.attempt = 1;
        if (context != null) {
            recorded.routingKey = context.routingKey();
            recorded.queue = context.queueId().orElse(null);
            recorded.attempt = context.attempt();
        }
        recorded.begin();
        return recorded;
    }

    @Override
    public void ended(@Nullable DeliveryEvent recorded, String listenerId, Object event) {
        if (recorded != null) {
            recorded.commit();
        }
    }

    @Override
    public void failed(@Nullable DeliveryEvent recorded, String listenerId, Object event, Throwable cause) {
        if (recorded != null) {
            recorded.failure = cause instanceof Break ? null : cause.getClass();
            recorded.commit();
        }
    }
}
