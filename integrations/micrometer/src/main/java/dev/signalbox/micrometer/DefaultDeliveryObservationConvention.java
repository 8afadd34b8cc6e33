package dev.signalbox.micrometer;

import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;

/**
 * The names and tags of calls: {@code signalbox.delivery} with the tags {@code listener}, {@code topic} and {@code queue}, and in traces
 * also {@code signalbox.routing.key}, {@code signalbox.correlation.id} and, of queued listeners, {@code signalbox.attempt}.
 */
public class DefaultDeliveryObservationConvention implements DeliveryObservationConvention {
    /** Creates the convention. */
    public DefaultDeliveryObservationConvention() {}

    @Override
    public String getName() {
        return "signalbox.delivery";
    }

    @Override
    public String getContextualName(Observation.Context context) {
        return "deliver " + ListenerCall.of(context).listenerId();
    }

    @Override
    public KeyValues getLowCardinalityKeyValues(Observation.Context context) {
        ListenerCall call = ListenerCall.of(context);
        return KeyValues.of(
                "listener",
                call.listenerId(),
                "topic",
                Tagged.value(call.topic()),
                "queue",
                Tagged.value(call.queueId()));
    }

    @Override
    public KeyValues getHighCardinalityKeyValues(Observation.Context context) {
        ListenerCall call = ListenerCall.of(context);
        KeyValues values = Tagged.inTraces(call.routingKey(), call.correlationId());
        return call.queueId() == null ? values : values.and("signalbox.attempt", String.valueOf(call.attempt()));
    }
}
