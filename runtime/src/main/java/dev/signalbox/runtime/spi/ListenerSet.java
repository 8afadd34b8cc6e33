package dev.signalbox.runtime.spi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds the listeners of a dispatcher while it is built; may be used for a second dispatcher after that. */
final class ListenerSet {
    private final Map<Class<?>, Object> given = new HashMap<>();
    private final Map<Class<?>, Object> listeners = new LinkedHashMap<>();
    private final Map<Class<?>, Object> taken = new LinkedHashMap<>();
    private final Set<String> missing = new LinkedHashSet<>();

    /** Adds a listener by its class; there must be none of the same class yet. */
    void add(Object listener) {
        Class<?> type = Objects.requireNonNull(listener, "listener").getClass();
        Object previous = listeners.putIfAbsent(type, listener);
        if (previous != null) {
            throw new IllegalArgumentException(String.format(
                    "two listeners of %s: a dispatcher calls one instance of each listener class; build a second"
                            + " dispatcher for the second instance",
                    type.getName()));
        }
    }

    /** Sets the listener of a class, of which it may be a subclass; the last one counts. */
    void set(Class<?> type, Object listener) {
        given.put(type, Objects.requireNonNull(listener, type.getSimpleName()));
    }

    /** Returns the listener of a class: the one set for it, or else one of exactly this class, or of a subclass. */
    @Nullable
    Object take(Class<?> type) {
        Object listener = given.get(type);
        if (listener != null) {
            return listener;
        }
        listener = listeners.get(type);
        if (listener == null) {
            listener = instanceOf(type);
        }
        if (listener == null) {
            missing.add(type.getName());
        } else {
            taken.put(type, listener);
        }
        return listener;
    }

    /** Checks that each listener class has an instance of its own, and each instance a listener class. */
    void check(Class<?> dispatcher) {
        List<String> faults = new ArrayList<>();
        missing.addAll(sharing());
        if (!missing.isEmpty()) {
            faults.add(String.format(
                    "%s lacks %d of its listeners: give its constructor, or listener(…) of its builder, an instance"
                            + " of each of %s",
                    dispatcher.getName(), missing.size(), missing));
        }
        List<String> unused = unused();
        if (!unused.isEmpty()) {
            faults.add(String.format(
                    "%s has no use for %d of the instances given to its builder, %s: remove listener(…) for classes"
                            + " without listener methods and for second instances of a listener class; compile a"
                            + " listener class together with the dispatcher, or include its library in @Dispatcher;"
                            + " hand instances of @Registered classes to register(…)",
                    dispatcher.getName(), unused.size(), unused));
        }
        taken.clear();
        missing.clear();
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join("\n", faults));
        }
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
