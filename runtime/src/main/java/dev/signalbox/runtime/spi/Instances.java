package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.Registration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The registered instances of a dispatcher. All of them are one value, which each change replaces: a dispatch that reads it
 * once sees every registration wholly or not at all, whatever classes and methods it calls.
 */
final class Instances {
    private final Class<?> dispatcher;
    private final RegisteredTypes types;
    private volatile Object[][] all;
    private boolean closed;

    Instances(Class<?> dispatcher, RegisteredTypes types) {
        this.dispatcher = dispatcher;
        this.types = types;
        this.all = types.none();
    }

    /** Returns the instances of each class, by its number, in the order of registration; not to be changed. */
    Object[][] all() {
        return all;
    }

    /** Returns the sticky listeners of the class that an instance counts for. */
    List<StickyListener> sticky(Object instance) {
        return types.sticky(
                types.numberOf(Objects.requireNonNull(instance, "instance").getClass()));
    }

    synchronized Registration add(Object instance) {
        int number = check(instance);
        Object[] before = all[number];
        Object[] after = Arrays.copyOf(before, before.length + 1);
        after[before.length] = instance;
        replace(number, after);
        return new Entry(number, instance);
    }

    /** Returns the number of the class of an instance, or throws if it cannot be added. */
    synchronized int check(Object instance) {
        Class<?> type = instance.getClass();
        if (closed) {
            throw new IllegalStateException(
                    String.format("%s is closed: register before close(), or build another", dispatcher.getName()));
        }
        int number = types.numberOf(type);
        if (number < 0) {
            throw unknown(type);
        }
        if (indexOf(all[number], instance) >= 0) {
            throw twice(instance);
        }
        return number;
    }

    static IllegalStateException twice(Object instance) {
        return new IllegalStateException(String.format(
                "this instance of %s is registered already: close its registration first, or register another",
                instance.getClass().getName()));
    }

    /** Refuses instances from now on; those that are there stay for the dispatches that have begun. */
    synchronized void close() {
        closed = true;
    }

    private void remove(int number, Object instance) {
        Object[] before = all[number];
        int index = indexOf(before, instance);
        Object[] after = Arrays.copyOf(before, before.length - 1);
        System.arraycopy(before, index + 1, after, index, after.length - index);
        replace(number, after);
    }

    private void replace(int number, Object[] instances) {
        Object[][] next = all.clone();
        next[number] = instances;
        all = next;
    }

    private static int indexOf(Object[] instances, Object instance) {
        for (int i = 0; i < instances.length; i++) {
            if (instances[i] == instance) {
                return i;
            }
        }
        return -1;
    }

    private IllegalArgumentException unknown(Class<?> type) {
        return new IllegalArgumentException(String.format(
                "%s does not know %s, only %s: mark it @Registered, and compile it together with the dispatcher, or"
                        + " include its library in @Dispatcher",
                dispatcher.getName(), type.getName(), types.names()));
    }

    private final class Entry implements Registration {
        private final int number;

        /** Null once it is closed, so that whoever keeps the registration does not keep the instance. */
        private @Nullable Object instance;

        Entry(int number, Object instance) {
            this.number = number;
            this.instance = instance;
        }

        @Override
        public void close() {
            synchronized (Instances.this) {
                if (instance != null) {
                    remove(number, instance);
                    instance = null;
                }
            }
        }
    }
}
