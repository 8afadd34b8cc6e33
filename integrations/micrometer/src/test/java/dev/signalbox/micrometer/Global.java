package dev.signalbox.micrometer;

import io.micrometer.observation.GlobalObservationConvention;
import io.micrometer.observation.Observation;

/** What a program gives its registry. */
final class Global extends DefaultDeliveryObservationConvention
        implements GlobalObservationConvention<Observation.Context> {
    @Override
    public String getName() {
        return "global";
    }
}
