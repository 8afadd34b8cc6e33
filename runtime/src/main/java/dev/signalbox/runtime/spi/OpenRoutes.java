package dev.signalbox.runtime.spi;

import dev.signalbox.topic.RoutingKey;
import dev.signalbox.topic.TopicPattern;
import dev.signalbox.topic.TopicTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the listeners that hear a payload without an event type, by its routing key and class.
 *
 * <p>Immutable, and safe for use by several threads.
 */
public final class OpenRoutes {
    /** The table of a dispatcher without such listeners. */
    static final OpenRoutes NONE = builder().build();

    private final TopicTable<Integer> listeners;
    private final List<Class<?>> payloadTypes;

    private OpenRoutes(TopicTable<Integer> listeners, List<Class<?>> payloadTypes) {
        this.listeners = listeners;
        this.payloadTypes = payloadTypes;
    }

    /**
     * Starts the table of a dispatcher.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the numbers of the listeners that hear a payload, in the order they are to be called.
     *
     * @param routingKey the key it travels under
     * @param payload the payload
     * @return the numbers, possibly none
     */
    public int[] match(RoutingKey routingKey, Object payload) {
        List<Integer> bound = listeners.match(routingKey);
        int[] numbers = new int[bound.size()];
        int count = 0;
        for (int number : bound) {
            if (payloadTypes.get(number).isInstance(payload)) {
                numbers[count++] = number;
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    /** Gathers the listeners of a dispatcher, in the order they are to be called. */
    public static final class Builder {
        private final TopicTable.Builder<Integer> listeners = TopicTable.builder();
        private final List<Class<?>> payloadTypes = new ArrayList<>();

        private Builder() {}

        /**
         * Adds the next listener; the first has number 0.
         *
         * @param payloadType the type of its first parameter
         * @param patterns the patterns it binds
         * @return this builder
         */
        public Builder add(Class<?> payloadType, String... patterns) {
            for (String pattern : patterns) {
                listeners.add(TopicPattern.parse(pattern), payloadTypes.size());
            }
            payloadTypes.add(payloadType);
            return this;
        }

        /**
         * Ends the table.
         *
         * @return the table
         */
        public OpenRoutes build() {
            return new OpenRoutes(listeners.build(), List.copyOf(payloadTypes));
        }
    }
}
