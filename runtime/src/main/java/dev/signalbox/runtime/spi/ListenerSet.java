package dev.signalbox.runtime.spi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Holds the listeners of a dispatcher with more listener classes than a constructor can have parameters.
 *
 * <p>Used by one thread, while the dispatcher is built.
 */
public final class ListenerSet {
    private final Map<Class<?>, Object> listeners = new LinkedHashMap<>();
    private final List<String> missing = new ArrayList<>();

    /** Creates an empty set. */
    public ListenerSet() {}

    /**
     * Adds a listener.
     *
     * @param listener an instance of a listener class
     * @throws IllegalArgumentException if there is one of the same class already
     */
    public void add(Object listener) {
        Object previous = listeners.putIfAbsent(listener.getClass(), listener);
        if (previous != null) {
            throw new IllegalArgumentException(String.format(
                    "two listeners of %s: a dispatcher calls one instance of each listener class; build a second"
                            + " dispatcher for the second instance",
                    listener.getClass().getName()));
        }
    }

    /**
     * Returns the listener of a class: one of exactly this class or else, as with a constructor parameter, of a subclass.
     *
     * @param <T> the listener class
     * @param type the listener class
     * @return the listener, or null if it is missing, which {@link #check} reports
     */
    public <T> @Nullable T take(Class<T> type) {
        Object listener = listeners.get(type);
        if (listener == null) {
            listener = instanceOf(type);
        }
        if (listener == null) {
            missing.add(type.getName());
        }
        return type.cast(listener);
    }

    /**
     * Checks that no listener was missing.
     *
     * @param dispatcher the dispatcher that is built
     * @throws IllegalStateException naming every listener class that {@link #take} did not find
     */
    public void check(Class<?> dispatcher) {
        if (!missing.isEmpty()) {
            throw new IllegalStateException(String.format(
                    "%s lacks %d of its listeners: call listener(…) on its builder with an instance of each of %s",
                    dispatcher.getName(), missing.size(), missing));
        }
    }

    /**
     * Returns a listener given by name, if it was.
     *
     * @param <T> the listener class
     * @param name its name on the builder
     * @param listener the listener
     * @return the listener
     * @throws IllegalStateException if it was not given
     */
    public static <T> T required(String name, @Nullable T listener) {
        if (listener == null) {
            throw new IllegalStateException(String.format(
                    "listener \"%s\" is missing: give the constructor, or %s(…) of the builder, an instance",
                    name, name));
        }
        return Objects.requireNonNull(listener);
    }

    private @Nullable Object instanceOf(Class<?> type) {
        for (Object listener : listeners.values()) {
            if (type.isInstance(listener)) {
                return listener;
            }
        }
        return null;
    }
}
