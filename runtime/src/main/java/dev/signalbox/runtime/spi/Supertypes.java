package dev.signalbox.runtime.spi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** Walks the supertypes of a class. */
final class Supertypes {
    private Supertypes() {}

    /** Returns a class with its supertypes: superclasses first, then interfaces in breadth-first order. */
    static Set<Class<?>> of(Class<?> type) {
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
