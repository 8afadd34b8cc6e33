package dev.signalbox.micrometer;

import dev.signalbox.runtime.Break;
import dev.signalbox.runtime.EventContext;
import dev.signalbox.runtime.ListenerObserver;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes an observation {@code signalbox.delivery} of each call of a listener or subscription.
 *
 * <pre>{@code
 * @Dispatcher(observed = true) public interface Shop {}
 *
 * ShopDispatcher.builder().observer(new MicrometerObserver(observations))
 * }</pre>
 *
 * <p>Its parent is what the thread is at: the dispatch, if there is a {@link MicrometerInterceptor}. Calls of queued listeners, which
 * are in threads of their own, continue the trace that the interceptor has put into the headers of the event; each attempt is an
 * observation. A {@link Break} is no error.
 *
 * <p>Safe for use by several threads and several dispatchers.
 */
public final class MicrometerObserver implements ListenerObserver<Observation.Scope> {
    private static final DeliveryObservationConvention DEFAULT = new DefaultDeliveryObservationConvention();

    private final ObservationRegistry registry;
    private final @Nullable DeliveryObservationConvention convention;

    /**
     * Creates an observer with names and tags by default.
     *
     * @param registry what is told of observations
     */
    public MicrometerObserver(ObservationRegistry registry) {
        this.registry = Objects.requireNonNull(registry, "registry");
        this.convention = null;
    }

    /**
     * Creates an observer with names and tags of one's own.
     *
     * @param registry what is told of observations
     * @param convention gives the names and tags, ahead of a global convention of the registry
     */
    public MicrometerObserver(ObservationRegistry registry, DeliveryObservationConvention convention) {
        this.registry = Objects.requireNonNull(registry, "registry");
        this.convention = Objects.requireNonNull(convention, "convention");
    }

    @Override
    public Observation.Scope started(String listenerId, String topic, Object event) {
        return started(listenerId, topic, event, null);
    }

    @Override
    public Observation.Scope started(String listenerId, String topic, Object event, @Nullable EventContext context) {
        if (registry.isNoop()) {
            return Observation.Scope.NOOP;
        }
        Observation.Context told = ListenerCall.observed(listenerId, topic, event, context);
        Observation observation = Ancestry.start(
                () -> Observation.createNotStarted(convention, DEFAULT, () -> told, registry), context, registry);
        if (context != null && context.queueId().isPresent()) {
            Ancestry.note(observation, context); // the dispatch has ended, so what is emitted belongs to the call
        }
        return observation.openScope();
    }

    @Override
    public void ended(Observation.Scope scope, String listenerId, Object event) {
        scope.close();
        scope.getCurrentObservation().stop();
    }

    @Override
    public void failed(Observation.Scope scope, String listenerId, Object event, Throwable cause) {
        if (!(cause instanceof Break)) {
            scope.getCurrentObservation().error(cause);
        }
        ended(scope, listenerId, event);
    }
}
