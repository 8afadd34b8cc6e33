package dev.signalbox.runtime.spi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds, once for each class, the nearest of its supertypes that is an event type; {@link #NONE} if there is none. */
final class NearestType extends ClassValue<Class<?>> {
    /** Stands for no event type: a class that nothing has. */
    static final Class<?> NONE = void.class;

    private final Set<Class<?>> eventTypes;

    NearestType(Set<Class<?>> eventTypes) {
        this.eventTypes = eventTypes;
    }

    @Override
    protected Class<?> computeValue(Class<?> type) {
        List<Class<?>> candidates = new ArrayList<>();
        for (Class<?> supertype : supertypesOf(type)) {
            if (eventTypes.contains(supertype)) {
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
}
