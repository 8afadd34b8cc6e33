package dev.signalbox.runtime;

import dev.signalbox.annotation.EventKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells who listens to what: the event types of a dispatcher, each with its listeners.
 *
 * <p>Immutable, and safe for use by several threads.
 */
public final class EventCatalog {
    private final List<EventDescription> events;
    private final List<String> payloadListenerIds;
    private final List<String> registeredListenerIds;

    /**
     * Creates a catalogue.
     *
     * @param events the event types, sorted by name
     * @param payloadListenerIds the listeners that also hear payloads without an event type
     * @param registeredListenerIds the listeners of {@code @Registered} classes
     */
    public EventCatalog(
            List<EventDescription> events, List<String> payloadListenerIds, List<String> registeredListenerIds) {
        this.events = List.copyOf(events);
        this.payloadListenerIds = List.copyOf(payloadListenerIds);
        this.registeredListenerIds = List.copyOf(registeredListenerIds);
    }

    /**
     * Returns all event types.
     *
     * @return an unmodifiable list, sorted by the name of the type
     */
    public List<EventDescription> events() {
        return events;
    }

    /**
     * Returns the event types of one kind.
     *
     * @param kind the kind
     * @return a list, sorted by the name of the type
     */
    public List<EventDescription> events(EventKind kind) {
        List<EventDescription> found = new ArrayList<>();
        for (EventDescription event : events) {
            if (event.kind() == kind) {
                found.add(event);
            }
        }
        return found;
    }

    /**
     * Returns the event types that a filter lets pass.
     *
     * @param filter which ones, and which page of them
     * @return a list, sorted by the name of the type
     */
    public List<EventDescription> list(EventFilter filter) {
        return filter.of(events);
    }

    /**
     * Tells how many event types a filter lets pass, on all pages.
     *
     * @param filter which ones
     * @return the number
     */
    public int count(EventFilter filter) {
        int count = 0;
        for (EventDescription event : events) {
            count += filter.passes(event) ? 1 : 0;
        }
        return count;
    }

    /**
     * Returns the description of an event type.
     *
     * @param type the event type itself; its subtypes are not looked up
     * @return the description, if the type is an event type of the dispatcher
     */
    public Optional<EventDescription> find(Class<?> type) {
        for (EventDescription event : events) {
            if (event.type() == type) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the listeners that hear payloads without an event type, in the order they are called.
     *
     * @return an unmodifiable list of listener ids
     */
    public List<String> payloadListenerIds() {
        return payloadListenerIds;
    }

    /**
     * Returns the listeners of {@code @Registered} classes: at their place each registered instance is called, of which
     * there may be none or many.
     *
     * @return an unmodifiable list of listener ids, sorted
     */
    public List<String> registeredListenerIds() {
        return registeredListenerIds;
    }

    /**
     * Returns one line for each event type, with its topic and listeners.
     *
     * @return the lines
     */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        for (EventDescription event : events) {
            lines.append(event).append('\n');
        }
        return lines.toString();
    }
}
