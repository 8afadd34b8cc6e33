package dev.signalbox.micrometer;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/**
 * Gives the observation of a call its names and tags. Asks {@link ListenerCall#of} for the call: the contexts of calls in the thread
 * that dispatches are plain ones, those of queued listeners are receivers. To change some, extend
 * {@link DefaultDeliveryObservationConvention}.
 */
public interface DeliveryObservationConvention extends ObservationConvention<Observation.Context> {
    @Override
    default boolean supportsContext(Observation.Context context) {
        return context.containsKey(ListenerCall.class);
    }
}
