package dev.signalbox.micrometer;

import dev.signalbox.runtime.DispatchChain;
import dev.signalbox.runtime.DispatchReport;
import dev.signalbox.runtime.EventContext;
import dev.signalbox.runtime.EventInterceptor;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes an observation {@code signalbox.dispatch} of each dispatch: of all listeners and subscriptions of one event.
 *
 * <pre>{@code
 * ShopDispatcher.builder()
 *         .interceptor(new MicrometerInterceptor(observations))
 *         .observer(new MicrometerObserver(observations))
 * }</pre>
 *
 * <p>If the registry has a tracing handler for senders, the trace goes into the headers of the event, so that queued listeners, and
 * whatever sends the event on, continue it. What an event causes has its observation within that of the event, whether a
 * listener dispatches it or emits it.
 *
 * <p>Failures that are not thrown are an error of the observation all the same: the first of them. Safe for use by several threads and
 * several dispatchers.
 */
public final class MicrometerInterceptor implements EventInterceptor {
    private static final DispatchObservationConvention DEFAULT = new DefaultDispatchObservationConvention();

    private final ObservationRegistry registry;
    private final @Nullable DispatchObservationConvention convention;

    /**
     * Creates an interceptor with names and tags by default.
     *
     * @param registry what is told of observations
     */
    public MicrometerInterceptor(ObservationRegistry registry) {
        this.registry = Objects.requireNonNull(registry, "registry");
        this.convention = null;
    }

    /**
     * Creates an interceptor with names and tags of one's own.
     *
     * @param registry what is told of observations
     * @param convention gives the names and tags, ahead of a global convention of the registry
     */
    public MicrometerInterceptor(ObservationRegistry registry, DispatchObservationConvention convention) {
        this.registry = Objects.requireNonNull(registry, "registry");
        this.convention = Objects.requireNonNull(convention, "convention");
    }

    @Override
    public void intercept(Object event, EventContext context, DispatchChain chain) throws Exception {
        if (registry.isNoop()) {
            chain.proceed();
        } else {
            observe(new DispatchObservationContext(event, context), context, chain);
        }
    }

    private void observe(DispatchObservationContext told, EventContext context, DispatchChain chain) throws Exception {
        Observation observation = Ancestry.start(
                () -> Observation.createNotStarted(convention, DEFAULT, () -> told, registry), context, registry);
        Ancestry.note(observation, context);
        try {
            told.end(proceed(observation, told.headers(), chain), observation);
        } catch (Throwable thrown) {
            told.fail(thrown, observation);
            throw thrown;
        } finally {
            observation.stop();
        }
    }

    private static DispatchReport proceed(Observation observation, Map<String, String> headers, DispatchChain chain)
            throws Exception {
        Observation.Scope scope = observation.openScope();
        try {
            return headers.isEmpty() ? chain.proceed() : chain.proceed(headers);
        } finally {
            scope.close();
        }
    }
}
