package dev.signalbox.runtime.spi;

import dev.signalbox.annotation.EventKind;
import dev.signalbox.runtime.EventCatalog;
import dev.signalbox.runtime.EventDescription;
import java.util.ArrayList;
import java.util.List;

/** Builds the catalogue of a generated dispatcher. */
public final class EventCatalogs {
    private EventCatalogs() {}

    /**
     * Starts a catalogue.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Gathers event types, each followed by its listeners. Used by one thread. */
    public static final class Builder {
        private final List<EventDescription> events = new ArrayList<>();
        private final List<String> listenerIds = new ArrayList<>();

        private Builder() {}

        /**
         * Adds the listeners of the event type, or of the payloads, that is added next.
         *
         * @param ids their ids, in the order they are called
         */
        public void listeners(String... ids) {
            listenerIds.addAll(List.of(ids));
        }

        /**
         * Adds an event type that is heard by the listeners added since the last.
         *
         * @param type the event type
         * @param topic its topic
         * @param title what people call it
         * @param description what it tells
         * @param kind its kind
         * @param version its version
         */
        public void event(Class<?> type, String topic, String title, String description, EventKind kind, int version) {
            events.add(new EventDescription(type, topic, title, description, kind, version, listenerIds));
            listenerIds.clear();
        }

        /**
         * Ends the catalogue; the listeners added since the last event type hear payloads.
         *
         * @return the catalogue
         */
        public EventCatalog build() {
            return new EventCatalog(events, listenerIds);
        }
    }
}
