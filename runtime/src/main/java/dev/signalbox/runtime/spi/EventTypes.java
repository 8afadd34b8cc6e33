package dev.signalbox.runtime.spi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the event type of a class that the compiler never saw: the nearest of its supertypes that is one.
 *
 * <p>The nearest is the first that no other candidate is a subtype of, superclasses before interfaces, interfaces in
 * breadth-first order as declared. Each class is resolved once; the answer is kept with the class itself, so that its
 * class loader can be collected. Safe for use by several threads.
 */
public final class EventTypes {
    /** Stands for no event type: a class that nothing has. */
    private static final Class<?> NONE = void.class;

    private final Set<Class<?>> known;
    private final Nearest nearest = new Nearest();
    private final OpenRoutes withoutListeners = OpenRoutes.builder(this).build();

    private EventTypes(Set<Class<?>> known) {
        this.known = known;
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
        return found == NONE ? null : found;
    }

    /** The routes of payloads where nobody hears any. */
    OpenRoutes withoutListeners() {
        return withoutListeners;
    }

    private Class<?> find(Class<?> type) {
        List<Class<?>> candidates = new ArrayList<>();
        for (Class<?> supertype : supertypesOf(type)) {
            if (known.contains(supertype)) {
                candidates.add(supertype);
            }
        }
        for (Class<?> candidate : candidates) {
            if (isMostSpecific(candidate, candidates)) {
                return candidate;
            }
        }
        return NONE;
    }

    private static boolean isMostSpecific(Class<?> candidate, List<Class<?>> candidates) {
        for (Class<?> other : candidates) {
            if (other != candidate && candidate.isAssignableFrom(other)) {
                return false;
            }
        }
        return true;
    }

    private static Set<Class<?>> supertypesOf(Class<?> type) {
        Set<Class<?>> classes = new LinkedHashSet<>();
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            classes.add(at);
        }
        Set<Class<?>> all = new LinkedHashSet<>(classes);
        Deque<Class<?>> open = new ArrayDeque<>(classes);
        while (!open.isEmpty()) {
            for (Class<?> inherited : open.remove().getInterfaces()) {
                if (all.add(inherited)) {
                    open.add(inherited);
                }
            }
        }
        return all;
    }

    private final class Nearest extends ClassValue<Class<?>> {
        @Override
        protected Class<?> computeValue(Class<?> type) {
            return find(type);
        }
    }

    /** Gathers the event types of a dispatcher. */
    public static final class Builder {
        private final Set<Class<?>> types = new HashSet<>();

        private Builder() {}

        /**
         * Adds an event type.
         *
         * @param type a class, record, enum or interface
         * @return this builder
         */
        public Builder add(Class<?> type) {
            types.add(Objects.requireNonNull(type, "type"));
            return this;
        }

        /**
         * Ends the set.
         *
         * @return the event types added so far
         */
        public EventTypes build() {
            return new EventTypes(Set.copyOf(types));
        }
    }
}
