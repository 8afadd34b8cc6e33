package dev.signalbox.micrometer;

import io.micrometer.common.KeyValues;

/**
 * The names and tags of dispatches: {@code signalbox.dispatch} with the tags {@code topic} and {@code outcome}, and in traces also
 * {@code signalbox.routing.key} and {@code signalbox.correlation.id}.
 */
public class DefaultDispatchObservationConvention implements DispatchObservationConvention {
    /** Creates the convention. */
    public DefaultDispatchObservationConvention() {}

    @Override
    public String getName() {
        return "signalbox.dispatch";
    }

    @Override
    public String getContextualName(DispatchObservationContext context) {
        return "dispatch " + (context.topic().isEmpty() ? "payload" : context.topic());
    }

    @Override
    public KeyValues getLowCardinalityKeyValues(DispatchObservationContext context) {
        return KeyValues.of(
                "topic",
                Tagged.value(context.topic()),
                "outcome",
                context.outcome().name());
    }

    @Override
    public KeyValues getHighCardinalityKeyValues(DispatchObservationContext context) {
        return Tagged.inTraces(context.routingKey(), context.correlationId().orElse(null));
    }
}
