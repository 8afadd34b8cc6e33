package dev.signalbox.runtime.spi;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The events that the listeners of one delivery returned, in order. */
final class Emissions {
    private final Delivery cause;
    private final List<Emission> list = new ArrayList<>(2);

    Emissions(Delivery cause) {
        this.cause = cause;
    }

    /** An event that a listener returned. */
    static final class Emission {
        final String listenerId;
        final Object event;
        final Delivery cause;

        Emission(String listenerId, Object event, Delivery cause) {
            this.listenerId = listenerId;
            this.event = event;
            this.cause = cause;
        }
    }

    /** Returns what a listener returned, and says whose fault it is if that is null. */
    static <T> T given(String listenerId, @Nullable T returned) {
        if (returned == null) {
            throw new NullPointerException(
                    String.format("%s returned null: return an empty value to emit nothing", listenerId));
        }
        return returned;
    }

    /** Adds all of the events or, if one is null, none. */
    void add(String listenerId, Object... returned) {
        for (Object event : returned) {
            if (event == null) {
                throw new NullPointerException(String.format(
                        "%s returned a null among the events it emits: leave it out to emit less", listenerId));
            }
        }
        for (Object event : returned) {
            list.add(new Emission(listenerId, event, cause));
        }
    }

    List<Emission> list() {
        return list;
    }
}
