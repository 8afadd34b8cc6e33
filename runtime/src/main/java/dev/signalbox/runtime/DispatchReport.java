package dev.signalbox.runtime;

import java.util.List;

/** Tells an {@link EventInterceptor} what happened with an event. Used by the dispatching thread alone. */
public interface DispatchReport {

    /**
     * Tells whether somebody listens to the event.
     *
     * @return false if it is unrouted, or was refused
     */
    boolean heard();

    /**
     * Tells whether an interceptor further in did not go on.
     *
     * @return true if no listener was called for that reason
     */
    boolean refused();

    /**
     * Tells whether a listener stopped the event, or broke off.
     *
     * @return true if one returned {@link Propagation#STOP} or threw a {@link Break}
     */
    boolean stopped();

    /**
     * Returns the failures so far: those of listeners, subscriptions and interceptors further in. Nobody has been told of
     * them yet.
     *
     * @return an unmodifiable list in the order they happened
     */
    List<ListenerFailure> failures();
}
