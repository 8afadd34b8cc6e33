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
 * <p>Immutable; two are equal if they say the same, headers in any order. Start from {@link #none()} and add what you know:
 *
 * <pre>{@code
 * crm.dispatch(event, EventMetadata.none().withId(messageId).withHeader("tenant", "acme"));
 * }</pre>
 */
public final class EventMetadata {
    /** The header that says whom an event is addressed to. */
    public static final String ADDRESSEES = "signalbox-to";

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
     * Returns metadata of an event that is meant for some attached dispatchers alone: those whose
     * {@link DeliveryGate#addressedTo} has one of the names. The header {@link #ADDRESSEES} says so to others.
     *
     * @param names the names; none for everybody
     * @return the metadata
     * @throws IllegalArgumentException if a name is empty or has a comma
     */
    public static EventMetadata to(String... names) {
        for (String name : names) {
            if (name.isEmpty() || name.indexOf(',') >= 0) {
                throw new IllegalArgumentException(
                        String.format("\"%s\" cannot be addressed: a name has no comma, and is not empty", name));
            }
        }
        return NONE.withHeader(ADDRESSEES, String.join(",", names));
    }

    /**
     * Returns a copy with another id.
     *
     * @param id identifies the event for its receivers
     * @return the copy
     */
    public EventMetadata withId(String id) {
        return new EventMetadata(Objects.requireNonNull(id, "id"), time, source, correlationId, headers);
    }

    /**
     * Returns a copy with another time.
     *
     * @param time when the event happened
     * @return the copy
     */
    public EventMetadata withTime(Instant time) {
        return new EventMetadata(id, Objects.requireNonNull(time, "time"), source, correlationId, headers);
    }

    /**
     * Returns a copy with another source.
     *
     * @param source where the event came from
     * @return the copy
     */
    public EventMetadata withSource(String source) {
        return new EventMetadata(id, time, Objects.requireNonNull(source, "source"), correlationId, headers);
    }

    /**
     * Returns a copy with another correlation id.
     *
     * @param correlationId ties this event to others
     * @return the copy
     */
    public EventMetadata withCorrelationId(String correlationId) {
        return new EventMetadata(id, time, source, Objects.requireNonNull(correlationId, "correlationId"), headers);
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EventMetadata that
                && Objects.equals(id, that.id)
                && Objects.equals(time, that.time)
                && Objects.equals(source, that.source)
                && Objects.equals(correlationId, that.correlationId)
                && headers.equals(that.headers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, time, source, correlationId, headers);
    }

    /** Shows everything but the values of headers, which may be secrets. */
    @Override
    public String toString() {
        return String.format(
                "EventMetadata[id=%s, time=%s, source=%s, correlationId=%s, headers=%s]",
                id, time, source, correlationId, headers.keySet());
    }
}
