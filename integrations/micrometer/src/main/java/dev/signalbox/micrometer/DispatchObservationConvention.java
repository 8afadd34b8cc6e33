package dev.signalbox.micrometer;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/** Gives the observation of a dispatch its names and tags. To change some, extend {@link DefaultDispatchObservationConvention}. */
public interface DispatchObservationConvention extends ObservationConvention<DispatchObservationContext> {
    @Override
    default boolean supportsContext(Observation.Context context) {
        return context instanceof DispatchObservationContext;
    }
}
