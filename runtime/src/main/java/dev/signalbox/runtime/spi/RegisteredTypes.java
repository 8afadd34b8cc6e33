package dev.signalbox.runtime.spi;

import dev.signalbox.topic.TopicPattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The {@code @Registered} classes of a dispatcher, each with a number, the first being 0. Immutable. */
public final class RegisteredTypes {
    private final Map<Class<?>, Integer> numbers;
    private final Object[][] none;
    private final Map<Integer, List<StickyListener>> sticky;

    private RegisteredTypes(
            Map<Class<?>, Integer> numbers, Object[][] none, Map<Integer, List<StickyListener>> sticky) {
        this.numbers = numbers;
        this.none = none;
        this.sticky = sticky;
    }

    /**
     * Starts the table of a dispatcher.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the number of a class, or else of its nearest superclass that has one; -1 if there is none. */
    int numberOf(Class<?> type) {
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            Integer number = numbers.get(at);
            if (number != null) {
                return number;
            }
        }
        return -1;
    }

    /** Returns an array for each class, by number, of that class and without an instance; never changed. */
    Object[][] none() {
        return none;
    }

    /** Returns the sticky listeners of the class with a number, in the order they are called. */
    List<StickyListener> sticky(int number) {
        return sticky.getOrDefault(number, List.of());
    }

    /** Returns the names of the classes, by number. */
    List<String> names() {
        List<String> names = new ArrayList<>(numbers.size());
        for (Class<?> type : numbers.keySet()) {
            names.add(type.getName());
        }
        return names;
    }

    /** Gathers the registered classes of a dispatcher. Used by one thread. */
    public static final class Builder {
        private final Map<Class<?>, Integer> numbers = new LinkedHashMap<>();
        private final List<Object[]> none = new ArrayList<>();
        private final Map<Integer, List<StickyListener>> sticky = new HashMap<>();
        private int stickyListeners;

        private Builder() {}

        /**
         * Adds the class with the next number.
         *
         * @param empty an empty array of the class
         * @return this builder
         */
        public Builder add(Object[] empty) {
            numbers.put(empty.getClass().getComponentType(), none.size());
            none.add(empty);
            return this;
        }

        /**
         * Adds the next sticky listener; the first has number 0. Those of one event type come in the order they are called.
         *
         * @param owner the number of its class
         * @param id the id of the listener
         * @param eventType the retained event type whose last event it hears
         * @param patterns the patterns it binds, if its key must be looked at to know whether one fits
         * @return this builder
         */
        public Builder sticky(int owner, String id, Class<?> eventType, String... patterns) {
            List<TopicPattern> parsed = new ArrayList<>(patterns.length);
            for (String pattern : patterns) {
                parsed.add(TopicPattern.parse(pattern));
            }
            List<StickyListener> listeners = sticky.getOrDefault(owner, new ArrayList<>());
            listeners.add(new StickyListener(stickyListeners++, id, eventType, parsed));
            sticky.put(owner, listeners);
            return this;
        }

        /**
         * Ends the table.
         *
         * @return the table
         */
        public RegisteredTypes build() {
            return new RegisteredTypes(numbers, none.toArray(new Object[0][]), sticky);
        }
    }
}
