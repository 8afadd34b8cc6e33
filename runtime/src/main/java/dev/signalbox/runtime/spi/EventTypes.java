package dev.signalbox.runtime.spi;

import dev.signalbox.annotation.EventKind;
import dev.signalbox.runtime.EventCatalog;
import dev.signalbox.runtime.EventDescription;
import dev.signalbox.topic.TopicPattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The event types of a dispatcher: who listens to them, and which of them decides how objects of a class are routed.
 *
 * <p>For a class that the compiler never saw that is the nearest of its supertypes that is an event type. The nearest is the first that no other candidate is a subtype of, superclasses before interfaces, interfaces in
 * breadth-first order as declared. Each class is resolved once; the answer is kept with the class itself, so that its
 * class loader can be collected. Safe for use by several threads.
 */
public final class EventTypes {
    private final EventCatalog catalog;
    private final Map<Class<?>, String> topics;
    private final Map<Class<?>, Answerer> answerers;
    private final Set<Class<?>> retained;
    private final boolean retains;
    private final Map<String, List<TopicPattern>> patterns;
    private final NearestType nearest;
    private final OpenRoutes withoutListeners = OpenRoutes.builder(this).build();

    private EventTypes(Builder builder) {
        this.catalog = new EventCatalog(builder.events, builder.listenerIds, builder.registeredIds);
        this.retained = Set.copyOf(builder.retained);
        this.retains = !retained.isEmpty();
        this.patterns = builder.patterns;
        this.answerers = Map.copyOf(builder.answerers);
        this.topics = new HashMap<>();
        for (EventDescription event : catalog.events()) {
            topics.put(event.type(), event.topic());
        }
        this.nearest = new NearestType(topics.keySet());
    }

    /**
     * Starts the set of event types of a dispatcher.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the event type that decides how an object of a class is routed.
     *
     * @param type the class of an object
     * @return the class itself or its nearest supertype among the event types, if there is one
     */
    public Optional<Class<?>> nearest(Class<?> type) {
        return Optional.ofNullable(nearestOrNull(type));
    }

    /** Does the same without an object for the answer: this is on the way of every event of an unlisted class. */
    @Nullable
    Class<?> nearestOrNull(Class<?> type) {
        Class<?> found = nearest.get(type);
        return found == NearestType.NONE ? null : found;
    }

    /** Who listens to what. */
    EventCatalog catalog() {
        return catalog;
    }

    /** The topic of an event type. */
    String topic(Class<?> type) {
        return Objects.requireNonNull(topics.get(type), "topic");
    }

    /** Returns the event type as which a class is retained, or null if it is not. */
    @Nullable
    Class<?> retainedAs(Class<?> type) {
        if (!retains) {
            return null; // at once: this is on the way of every event of a dispatcher to which something is attached
        }
        Class<?> found = nearest.get(type);
        return retained.contains(found) ? found : null;
    }

    /** The event types whose last event is remembered. */
    Set<Class<?>> retained() {
        return retained;
    }

    /** The patterns that a listener binds, as written, if more than one of them may fit and the listener may ask. */
    List<TopicPattern> patterns(String listenerId) {
        return patterns.getOrDefault(listenerId, List.of());
    }

    /** The listener that answers the requests of an event type, if one does. */
    @Nullable
    Answerer answerer(Class<?> type) {
        return answerers.get(type);
    }

    /** The routes of payloads where nobody hears any. */
    OpenRoutes withoutListeners() {
        return withoutListeners;
    }

    /** Gathers the event types of a dispatcher, sorted by name, each preceded by its listeners. Used by one thread. */
    public static final class Builder {
        private final List<EventDescription> events = new ArrayList<>();
        private final List<String> listenerIds = new ArrayList<>();
        private final List<String> registeredIds = new ArrayList<>();
        private final Set<Class<?>> retained = new HashSet<>();
        private final Map<String, List<TopicPattern>> patterns = new HashMap<>();
        private final Map<Class<?>, Answerer> answerers = new HashMap<>();

        private Builder() {}

        /**
         * Adds the listeners of the event type, or of the payloads, that is added next.
         *
         * @param ids their ids, in the order they are called
         * @return this builder
         */
        public Builder listeners(String... ids) {
            listenerIds.addAll(List.of(ids));
            return this;
        }

        /**
         * Says that listeners are called for each registered instance of their class.
         *
         * @param ids their ids, sorted
         * @return this builder
         */
        public Builder registered(String... ids) {
            registeredIds.addAll(List.of(ids));
            return this;
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
         * @return this builder
         */
        public Builder event(
                Class<?> type, String topic, String title, String description, EventKind kind, int version) {
            events.add(new EventDescription(type, topic, title, description, kind, version, listenerIds));
            listenerIds.clear();
            return this;
        }

        /** Says that the last event of an event type is remembered. */
        public Builder retained(Class<?> type) {
            retained.add(type);
            return this;
        }

        /** Adds patterns, as written, of a listener that may ask by which of several it hears an event. */
        public Builder patterns(String listenerId, String... texts) {
            List<TopicPattern> list = patterns.getOrDefault(listenerId, new ArrayList<>());
            patterns.put(listenerId, list);
            for (String text : texts) {
                list.add(TopicPattern.parse(text));
            }
            return this;
        }

        /** Says which listener answers the requests of an event type, and whether only {@code requestAsync} can wait for that. */
        public Builder answers(Class<?> type, String listenerId, boolean later) {
            answerers.put(type, new Answerer(listenerId, later));
            return this;
        }

        /**
         * Ends the table; the listeners added since the last event type hear payloads.
         *
         * @return the event types added so far
         */
        public EventTypes build() {
            return new EventTypes(this);
        }
    }
}
