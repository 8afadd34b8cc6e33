package dev.signalbox.runtime.spi;

import dev.signalbox.topic.RoutingKey;
import dev.signalbox.topic.TopicPattern;
import dev.signalbox.topic.TopicTable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the listeners that hear a payload without an event type, by its routing key and class.
 *
 * <p>Each class is resolved once; the answer is kept with the class itself, so that its class loader can be collected.
 * Keys that come again with a class are remembered, up to a bound of 2 MiB beside that of the {@link TopicTable}s. Safe for use by several threads.
 */
public final class OpenRoutes {
    private final EventTypes eventTypes;
    private final List<Class<?>> payloadTypes;
    private final List<List<TopicPattern>> patterns;
    private final Map<BitSet, TopicTable<Integer>> tables = new ConcurrentHashMap<>();
    private final ByClass routes = new ByClass();
    private volatile OpenMemory memory = OpenMemory.small();

    private OpenRoutes(EventTypes eventTypes, List<Class<?>> payloadTypes, List<List<TopicPattern>> patterns) {
        this.eventTypes = eventTypes;
        this.payloadTypes = payloadTypes;
        this.patterns = patterns;
    }

    /**
     * Starts the table of a dispatcher.
     *
     * @param eventTypes the event types of the dispatcher, which travel only under their own topics
     * @return a builder
     */
    public static Builder builder(EventTypes eventTypes) {
        return new Builder(Objects.requireNonNull(eventTypes, "eventTypes"));
    }

    /**
     * Finds who hears payloads of a class under a key.
     *
     * @param routingKey the key
     * @param payloadClass the class of the payload
     * @return the outcome, with the numbers of the listeners
     * @throws dev.signalbox.topic.TopicSyntaxException if the text is no routing key
     * @throws IllegalArgumentException if such payloads are events, which travel only under their own topic
     */
    OpenOutcome find(String routingKey, Class<?> payloadClass) {
        OpenMemory current = memory;
        OpenOutcome known = current.get(routingKey, payloadClass);
        return known == null ? findAndRemember(current, routingKey, payloadClass) : known;
    }

    private OpenOutcome findAndRemember(OpenMemory current, String routingKey, Class<?> payloadClass) {
        OpenRoute route = routes.get(payloadClass);
        Class<?> eventType = route.eventType();
        if (eventType != null) {
            throw refusal(eventType, RoutingKey.parse(routingKey));
        }
        OpenOutcome found = current.offer(routingKey, route, route.listeners().match(routingKey));
        OpenMemory next = current.next();
        // Two threads may both begin afresh; then one of the two is forgotten, which costs time and nothing else.
        if (next != current && current == memory) {
            memory = next;
        }
        return found;
    }

    private static IllegalArgumentException refusal(Class<?> eventType, RoutingKey routingKey) {
        return new IllegalArgumentException(String.format(
                "%s is an event type, which travels only under its own topic: call dispatch(event) without \"%s\"",
                eventType.getName(), routingKey));
    }

    /** Forgets keys and classes: some of them may be gone. */
    void forget() {
        memory = OpenMemory.small();
    }

    /** What is remembered now. */
    OpenMemory memory() {
        return memory;
    }

    private OpenRoute resolve(Class<?> payloadClass) {
        Class<?> eventType = eventTypes.nearestOrNull(payloadClass);
        return eventType == null
                ? OpenRoute.ofPayloads(payloadClass, tableFor(listenersOf(payloadClass)))
                : OpenRoute.ofEvents(payloadClass, eventType);
    }

    private BitSet listenersOf(Class<?> payloadClass) {
        BitSet listeners = new BitSet();
        for (int number = 0; number < payloadTypes.size(); number++) {
            if (payloadTypes.get(number).isAssignableFrom(payloadClass)) {
                listeners.set(number);
            }
        }
        return listeners;
    }

    /** Classes that the same listeners hear share a table, and what it remembers. */
    private TopicTable<Integer> tableFor(BitSet listeners) {
        TopicTable<Integer> known = tables.get(listeners);
        if (known != null) {
            return known;
        }
        TopicTable.Builder<Integer> table = TopicTable.builder();
        for (int number = listeners.nextSetBit(0); number >= 0; number = listeners.nextSetBit(number + 1)) {
            for (TopicPattern pattern : patterns.get(number)) {
                table.add(pattern, number);
            }
        }
        TopicTable<Integer> built = table.build();
        TopicTable<Integer> earlier = tables.putIfAbsent(listeners, built);
        return earlier == null ? built : earlier;
    }

    private final class ByClass extends ClassValue<OpenRoute> {
        @Override
        protected OpenRoute computeValue(Class<?> payloadClass) {
            return resolve(payloadClass);
        }
    }

    /** Gathers the listeners of a dispatcher, in the order they are to be called. */
    public static final class Builder {
        private final EventTypes eventTypes;
        private final List<Class<?>> payloadTypes = new ArrayList<>();
        private final List<List<TopicPattern>> patterns = new ArrayList<>();

        private Builder(EventTypes eventTypes) {
            this.eventTypes = eventTypes;
        }

        /**
         * Adds the next listener; the first has number 0.
         *
         * @param payloadType the type of its first parameter
         * @param patterns the patterns it binds
         * @return this builder
         */
        public Builder add(Class<?> payloadType, String... patterns) {
            this.patterns.add(new ArrayList<>());
            payloadTypes.add(payloadType);
            return more(patterns);
        }

        /**
         * Adds patterns to the last listener: no more than some thousand fit into one call.
         *
         * @param patterns patterns it binds as well
         * @return this builder
         */
        public Builder more(String... patterns) {
            List<TopicPattern> last = this.patterns.get(this.patterns.size() - 1);
            for (String pattern : patterns) {
                last.add(TopicPattern.parse(pattern));
            }
            return this;
        }

        /**
         * Ends the table.
         *
         * @return the table
         */
        public OpenRoutes build() {
            List<List<TopicPattern>> bound = new ArrayList<>();
            for (List<TopicPattern> each : patterns) {
                bound.add(List.copyOf(each));
            }
            return new OpenRoutes(eventTypes, List.copyOf(payloadTypes), bound);
        }
    }
}
