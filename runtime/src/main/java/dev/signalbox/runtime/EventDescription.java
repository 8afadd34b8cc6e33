package dev.signalbox.runtime;

import dev.signalbox.annotation.EventKind;
import java.util.List;

/** Describes an event type as its {@code @EventType} declares it, with the listeners that hear it. */
public final class EventDescription {
    private final Class<?> type;
    private final String topic;
    private final String title;
    private final String description;
    private final EventKind kind;
    private final int version;
    private final List<String> listenerIds;

    /**
     * Creates a description.
     *
     * @param type the event type
     * @param topic its topic or topic template
     * @param title what people call it
     * @param description what it tells; may be empty
     * @param kind what kind of event it is
     * @param version the version of its contract
     * @param listenerIds the listeners that hear it, in the order they are called
     */
    public EventDescription(
            Class<?> type,
            String topic,
            String title,
            String description,
            EventKind kind,
            int version,
            List<String> listenerIds) {
        this.type = type;
        this.topic = topic;
        this.title = title;
        this.description = description;
        this.kind = kind;
        this.version = version;
        this.listenerIds = List.copyOf(listenerIds);
    }

    /**
     * Returns the event type.
     *
     * @return a class, record, enum or interface
     */
    public Class<?> type() {
        return type;
    }

    /**
     * Returns the topic, in which words in braces are filled from the event.
     *
     * @return the topic or topic template
     */
    public String topic() {
        return topic;
    }

    /**
     * Returns what people call the event.
     *
     * @return the title given with {@code @EventType}, else the simple name of the type
     */
    public String title() {
        return title;
    }

    /**
     * Returns what the event tells.
     *
     * @return the description given with {@code @EventType}, else the first sentence of its Javadoc if it was compiled
     *     from source, else an empty text
     */
    public String description() {
        return description;
    }

    /**
     * Returns what kind of event it is.
     *
     * @return the kind
     */
    public EventKind kind() {
        return kind;
    }

    /**
     * Returns the version of the event's contract.
     *
     * @return the version, 1 unless given
     */
    public int version() {
        return version;
    }

    /**
     * Returns the listeners that hear the event, in the order they are called. A listener with a guard, or whose
     * pattern fits only some of the event's keys, is one of them.
     *
     * @return an unmodifiable list of listener ids
     */
    public List<String> listenerIds() {
        return listenerIds;
    }

    /**
     * Returns type and topic in one line.
     *
     * @return the line
     */
    @Override
    public String toString() {
        return String.format("%s \"%s\" %s", type.getName(), topic, listenerIds);
    }
}
