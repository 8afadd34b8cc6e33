package dev.signalbox.runtime.internal;

import dev.signalbox.runtime.EventInterceptor;
import dev.signalbox.runtime.EventTap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is attached to a dispatcher at one time. Immutable: every change makes another. */
public final class Live {
    /** What most dispatchers begin with. */
    public static final Live NOTHING = new Live(false, false, Subscriptions.NONE, List.of(), List.of());

    private final boolean closed;
    private final boolean joined;
    private final Subscriptions subscriptions;
    private final List<EventTap> taps;
    private final List<EventInterceptor> interceptors;

    private Live(
            boolean closed,
            boolean joined,
            Subscriptions subscriptions,
            List<EventTap> taps,
            List<EventInterceptor> interceptors) {
        this.closed = closed;
        this.joined = joined;
        this.subscriptions = subscriptions;
        this.taps = taps;
        this.interceptors = interceptors;
    }

    /**
     * Adds a tap.
     *
     * @param tap what sees events after those added before
     * @return this with it
     */
    public Live with(EventTap tap) {
        return new Live(closed, joined, subscriptions, and(taps, tap), interceptors);
    }

    /**
     * Adds an interceptor.
     *
     * @param interceptor what goes around the listeners, within those added before
     * @return this with it
     */
    public Live with(EventInterceptor interceptor) {
        return new Live(closed, joined, subscriptions, taps, and(interceptors, interceptor));
    }

    Live with(Subscriptions changed) {
        return new Live(closed, joined, changed, taps, interceptors);
    }

    /** Says whether it is joined with other dispatchers. */
    Live joined(boolean now) {
        return new Live(closed, now, subscriptions, taps, interceptors);
    }

    /** Forgets who hears objects of which classes, as these may go. */
    Live forgetful() {
        return new Live(closed, joined, subscriptions.afresh(), taps, interceptors);
    }

    /** Keeps all else: what has begun ends as usual. */
    Live close() {
        return new Live(true, joined, subscriptions, taps, interceptors);
    }

    /**
     * Returns what a dispatcher reads at each event.
     *
     * @return this; null if nothing is attached, which lets events take their routes at once
     */
    public @Nullable Live orNull() {
        boolean plain = !closed && !joined && subscriptions.isEmpty() && taps.isEmpty() && interceptors.isEmpty();
        return plain ? null : this;
    }

    /**
     * Tells whether the dispatcher is closed.
     *
     * @return true if nothing may be dispatched any more
     */
    public boolean isClosed() {
        return closed;
    }

    /**
     * Throws if the dispatcher is closed.
     *
     * @param deed what is not done then
     * @param dispatcher the class of the dispatcher
     */
    public void admit(String deed, Class<?> dispatcher) {
        if (closed) {
            throw new IllegalStateException(
                    String.format("%s is closed: %s before close(), or build another", dispatcher.getName(), deed));
        }
    }

    /**
     * Returns the subscriptions.
     *
     * @return those open when this was made
     */
    public Subscriptions subscriptions() {
        return subscriptions;
    }

    /**
     * Returns what sees each event first.
     *
     * @return the taps, in order
     */
    public List<EventTap> taps() {
        return taps;
    }

    /**
     * Returns what goes around the listeners.
     *
     * @return the interceptors, the outermost first
     */
    public List<EventInterceptor> interceptors() {
        return interceptors;
    }

    private static <T> List<T> and(List<T> some, T another) {
        List<T> more = new ArrayList<>(some);
        more.add(another);
        return List.copyOf(more); // which refuses null
    }
}
