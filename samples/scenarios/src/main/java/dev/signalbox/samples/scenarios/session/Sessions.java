package dev.signalbox.samples.scenarios.session;

import dev.signalbox.runtime.EventDispatcher;
import dev.signalbox.runtime.Registration;

/** The sessions that are connected. The dispatcher keeps them: it calls the registered instances of a class in a loop. */
public final class Sessions {
    private final EventDispatcher dispatcher;

    /**
     * Uses the sessions that a dispatcher keeps.
     *
     * @param dispatcher the dispatcher, one that knows the class {@link Session}
     */
    public Sessions(EventDispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    /**
     * Connects a session.
     *
     * @param session the session
     * @return to be closed when it ends
     */
    public Registration connect(Session session) {
        return dispatcher.register(session);
    }

    /**
     * Does something for every session, in the order in which they were connected. Where it fails, the others go on.
     *
     * @param task what to do
     * @throws dev.signalbox.runtime.DispatchException if it failed somewhere
     */
    public void forEach(SessionTask task) {
        dispatcher.dispatch(new Broadcast(task));
    }
}
