package dev.signalbox.runtime;

import java.util.List;
import java.util.Objects;

/** An event that was still waiting in a queue when its dispatcher was closed. */
public final class UndeliveredEvent {
    private final String queueId;
    private final List<String> listenerIds;
    private final Object event;
    private final String routingKey;
    private final EventMetadata metadata;

    /**
     * Creates the record of one event in one queue.
     *
     * @param queueId the queue it waited in
     * @param listenerIds the listener methods that have not heard it
     * @param event the event
     * @param routingKey the key it travelled under
     * @param metadata what is known of the event
     */
    public UndeliveredEvent(
            String queueId, List<String> listenerIds, Object event, String routingKey, EventMetadata metadata) {
        this.queueId = Objects.requireNonNull(queueId, "queueId");
        this.listenerIds = List.copyOf(listenerIds);
        this.event = Objects.requireNonNull(event, "event");
        this.routingKey = Objects.requireNonNull(routingKey, "routingKey");
        this.metadata = Objects.requireNonNull(metadata, "metadata");
    }

    /**
     * Returns the queue it waited in.
     *
     * @return the id of the queue
     */
    public String queueId() {
        return queueId;
    }

    /**
     * Returns the listener methods that have not heard it, or not without failing.
     *
     * @return their ids, in the order they would have been called
     */
    public List<String> listenerIds() {
        return listenerIds;
    }

    /**
     * Returns the event.
     *
     * @return the event
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
     * Returns what is known of the event: what its caller said, and the time of the dispatch.
     *
     * @return the metadata
     */
    public EventMetadata metadata() {
        return metadata;
    }

    /** Says in one line what was left where. */
    @Override
    public String toString() {
        return String.format("%s left in %s for %s", routingKey, queueId, listenerIds);
    }
}
