package dev.signalbox.runtime;

/**
 * Dispatches payloads under one routing key, which it was made for: get it once, keep it, use it for every payload.
 *
 * <pre>
 * private final KeyPublisher rows = crm.under("legacy.import.row");
 *
 * void imported(Row row) {
 *     rows.dispatch(row);  // as crm.dispatch("legacy.import.row", row), and faster
 * }
 * </pre>
 *
 * <p>It remembers who heard the last payload, so it is fastest where payloads are of one class. It keeps its dispatcher,
 * but not the class loader of a payload. Safe for use by any number of threads.
 */
public interface KeyPublisher {
    /**
     * Returns the key.
     *
     * @return the routing key that all payloads travel under
     */
    String routingKey();

    /**
     * Dispatches a payload that is no event type (a {@code String}, a {@code Map}, …) under the key.
     *
     * @param payload anything but an event: events travel only under the topic of their type
     * @throws IllegalArgumentException if the payload is an event
     * @throws DispatchException if listeners failed, under the policy {@code ISOLATE}
     * @throws IllegalStateException if the dispatcher is closed
     */
    void dispatch(Object payload);

    /**
     * Dispatches a payload that is no event type under the key, with metadata.
     *
     * @param payload anything but an event: events travel only under the topic of their type
     * @param metadata id, time, source, correlation id and headers; what it leaves open is filled in
     * @throws IllegalArgumentException if the payload is an event
     * @throws DispatchException if listeners failed, under the policy {@code ISOLATE}
     * @throws IllegalStateException if the dispatcher is closed
     */
    void dispatch(Object payload, EventMetadata metadata);
}
