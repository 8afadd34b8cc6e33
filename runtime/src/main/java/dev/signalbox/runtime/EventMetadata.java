package dev.signalbox.runtime;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says of an event what is not in the event itself: id, time, source, correlation id and headers.
 *
 * <p>Immutable; start from {@link #none()} and add what you know:
 *
 * <pre>{@code
 * crm.dispatch(event, EventMetadata.none().withId(messageId).withHeader("tenant", "acme"));
 * }</pre>
 */
public final class EventMetadata {
    private static final EventMetadata NONE = new EventMetadata(null, null, null, null, Map.of());

    private final @Nullable String id;
    private final @Nullable Instant time;
    private final @Nullable String source;
    private final @Nullable String correlationId;
    private final Map<String, String> headers;

    private EventMetadata(
            @Nullable String id,
            @Nullable Instant time,
            @Nullable String source,
            @Nullable String correlationId,
            Map<String, String> headers) {
        this.id = id;
        this.time = time;
        this.source = source;
        this.correlationId = correlationId;
        this.headers = headers;
    }

    /**
     * Returns metadata that says nothing.
     *
     * @return the empty metadata
     */
    public static EventMetadata none() {
        return NONE;
    }

    /**
     * Returns a copy with another id.
     *
     * @param newId identifies the event for its receivers
     * @return the copy
     */
    public EventMetadata withId(String newId) {
        return new EventMetadata(Objects.requireNonNull(newId, "newId"), time, source, correlationId, headers);
    }

    /**
     * Returns a copy with another time.
     *
     * @param newTime when the event happened
     * @return the copy
     */
    public EventMetadata withTime(Instant newTime) {
        return new EventMetadata(id, Objects.requireNonNull(newTime, "newTime"), source, correlationId, headers);
    }

    /**
     * Returns a copy with another source.
     *
     * @param newSource where the event came from
     * @return the copy
     */
    public EventMetadata withSource(String newSource) {
        return new EventMetadata(id, time, Objects.requireNonNull(newSource, "newSource"), correlationId, headers);
    }

    /**
     * Returns a copy with another correlation id.
     *
     * @param newCorrelationId ties this event to others
     * @return the copy
     */
    public EventMetadata withCorrelationId(String newCorrelationId) {
        Objects.requireNonNull(newCorrelationId, "newCorrelationId");
        return new EventMetadata(id, time, source, newCorrelationId, headers);
    }

    /**
     * Returns a copy with one more header, which replaces a header of the same name.
     *
     * @param name the name of the header
     * @param value its value
     * @return the copy
     */
    public EventMetadata withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
        return new EventMetadata(id, time, source, correlationId, Collections.unmodifiableMap(more));
    }

    /**
     * Returns the id, if one was given.
     *
     * @return the id
     */
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /**
     * Returns the time, if one was given.
     *
     * @return the time
     */
    public Optional<Instant> time() {
        return Optional.ofNullable(time);
    }

    /**
     * Returns the source, if one was given.
     *
     * @return the source
     */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /**
     * Returns the correlation id, if one was given.
     *
     * @return the correlation id
     */
    public Optional<String> correlationId() {
        return Optional.ofNullable(correlationId);
    }

    /**
     * Returns the headers in the order they were added.
     *
     * @return an unmodifiable map
     */
    public Map<String, String> headers() {
        return headers;
    }
}
