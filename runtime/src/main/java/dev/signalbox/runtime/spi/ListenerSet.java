package dev.signalbox.runtime.spi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds the listeners of a dispatcher with more listener classes than a constructor can have parameters.
 *
 * <p>Used by one thread, while the dispatcher is built; may be used for a second dispatcher after that.
 */
public final class ListenerSet {
    private final Map<Class<?>, Object> listeners = new LinkedHashMap<>();
    private final Map<Class<?>, Object> taken = new LinkedHashMap<>();
    private final Set<String> missing = new LinkedHashSet<>();

    /** Creates an empty set. */
    public ListenerSet() {}

    /**
     * Adds a listener.
     *
     * @param listener an instance of a listener class
     * @throws IllegalArgumentException if there is one of the same class already
     */
    public void add(Object listener) {
        Class<?> type = Objects.requireNonNull(listener, "listener").getClass();
        Object previous = listeners.putIfAbsent(type, listener);
        if (previous != null) {
            throw new IllegalArgumentException(String.format(
                    "two listeners of %s: a dispatcher calls one instance of each listener class; build a second"
                            + " dispatcher for the second instance",
                    type.getName()));
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
        } else {
            taken.put(type, listener);
        }
        return type.cast(listener);
    }

    /**
     * Checks that each listener class has an instance of its own, and each instance a listener class.
     *
     * @param dispatcher the dispatcher that is built
     * @throws IllegalStateException naming every listener class that has no instance, and every instance that
     *     {@link #take} did not return
     */
    public void check(Class<?> dispatcher) {
        List<String> faults = new ArrayList<>();
        missing.addAll(sharing());
        if (!missing.isEmpty()) {
            faults.add(String.format(
                    "%s lacks %d of its listeners: call listener(…) on its builder with an instance of each of %s",
                    dispatcher.getName(), missing.size(), missing));
        }
        List<String> unused = unused();
        if (!unused.isEmpty()) {
            faults.add(String.format(
                    "%s has no use for %d of the instances given to its builder, %s: remove listener(…) for classes"
                            + " without listener methods and for second instances of a listener class; compile a"
                            + " listener class together with the dispatcher, or include its library in @Dispatcher",
                    dispatcher.getName(), unused.size(), unused));
        }
        taken.clear();
        missing.clear();
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join("\n", faults));
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
        return listener;
    }

    private @Nullable Object instanceOf(Class<?> type) {
        for (Object listener : listeners.values()) {
            if (type.isInstance(listener)) {
                return listener;
            }
        }
        return null;
    }

    /** Returns the listener classes whose stand-in is the listener of a subclass as well: they were forgotten. */
    private List<String> sharing() {
        List<String> sharing = new ArrayList<>();
        for (Map.Entry<Class<?>, Object> entry : taken.entrySet()) {
            boolean standsIn = entry.getValue().getClass() != entry.getKey();
            if (standsIn && servesSubclassOf(entry.getKey(), entry.getValue())) {
                sharing.add(entry.getKey().getName());
            }
        }
        return sharing;
    }

    private boolean servesSubclassOf(Class<?> type, Object listener) {
        for (Map.Entry<Class<?>, Object> other : taken.entrySet()) {
            if (other.getKey() != type && other.getValue() == listener && type.isAssignableFrom(other.getKey())) {
                return true;
            }
        }
        return false;
    }

    private List<String> unused() {
        Set<Class<?>> used = new HashSet<>();
        for (Object listener : taken.values()) {
            used.add(listener.getClass());
        }
        List<String> unused = new ArrayList<>();
        for (Class<?> type : listeners.keySet()) {
            if (!used.contains(type)) {
                unused.add(type.getName());
            }
        }
        return unused;
    }
}
