package dev.signalbox.runtime;

import java.util.Objects;

/** An event, or a payload without an event type, that nobody listens to. */
public final class UnroutedEvent {
    private final Object event;
    private final String routingKey;
    private final EventMetadata metadata;

    /**
     * Creates the record of one unrouted event.
     *
     * @param event the event or payload
     * @param routingKey the key it travelled under
     * @param metadata what is known of it
     */
    public UnroutedEvent(Object event, String routingKey, EventMetadata metadata) {
        this.event = Objects.requireNonNull(event, "event");
        this.routingKey = Objects.requireNonNull(routingKey, "routingKey");
        this.metadata = Objects.requireNonNull(metadata, "metadata");
    }

    /**
     * Returns the event or payload.
     *
     * @return what was dispatched
     */
    public Object event() {
        return event;
    }

    /**
     * Returns the key it travelled under.
     *
     * @return the routing key
     */
    public String routingKey() {
        return routingKey;
    }

    /**
     * Returns what the caller said of the event, with the correlation id it inherited.
     *
     * @return the metadata; its id and time are empty unless they were given
     */
    public EventMetadata metadata() {
        return metadata;
    }

    /** Shows the key and the class, not the event: its text may be private, endless, or fail. */
    @Override
    public String toString() {
        return String.format("%s (%s)", routingKey, event.getClass().getTypeName());
    }
}
