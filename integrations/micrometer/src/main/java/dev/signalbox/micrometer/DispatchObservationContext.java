package dev.signalbox.micrometer;

import dev.signalbox.runtime.DispatchReport;
import dev.signalbox.runtime.EventContext;
import dev.signalbox.runtime.ListenerFailure;
import io.micrometer.observation.Observation;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.SenderContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a dispatch that is observed. Its carrier becomes headers of the event.
 *
 * <p>Used by the dispatching thread.
 */
public final class DispatchObservationContext extends SenderContext<Map<String, String>> {
    private final Object event;
    private final String topic;
    private final String routingKey;
    private final Optional<String> correlationId;
    private final Map<String, String> headers = new HashMap<>();
    private DispatchOutcome outcome = DispatchOutcome.UNKNOWN;

    DispatchObservationContext(Object event, EventContext context) {
        super((carrier, key, value) -> Objects.requireNonNull(carrier).put(key, value), Kind.PRODUCER);
        this.event = event;
        this.topic = context.topic();
        this.routingKey = context.routingKey();
        this.correlationId = context.correlationId();
        setCarrier(headers);
    }

    /**
     * Returns the event.
     *
     * @return the event or payload
     */
    public Object event() {
        return event;
    }

    /**
     * Returns the topic of the event type or its template.
     *
     * @return the topic; empty for a payload without an event type
     */
    public String topic() {
        return topic;
    }

    /**
     * Returns the key that the event travels under. There may be any number of them.
     *
     * @return the key
     */
    public String routingKey() {
        return routingKey;
    }

    /**
     * Returns what ties the event to others.
     *
     * @return the correlation id, if there is one
     */
    public Optional<String> correlationId() {
        return correlationId;
    }

    /**
     * Tells what came of the dispatch.
     *
     * @return {@link DispatchOutcome#UNKNOWN} until it has ended
     */
    public DispatchOutcome outcome() {
        return outcome;
    }

    /** What a tracing handler gives the event with it. */
    Map<String, String> headers() {
        return headers;
    }

    void end(DispatchReport report, Observation observation) {
        List<ListenerFailure> failures = report.failures();
        if (failures.isEmpty()) {
            outcome = DispatchOutcome.of(report);
        } else {
            fail(failures.get(0).cause(), observation);
        }
    }

    void fail(Throwable thrown, Observation observation) {
        outcome = DispatchOutcome.FAILED;
        observation.error(thrown);
    }
}
