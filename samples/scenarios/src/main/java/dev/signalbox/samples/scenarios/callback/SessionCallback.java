package dev.signalbox.samples.scenarios.callback;

import dev.signalbox.samples.scenarios.event.EntityEvent;
import dev.signalbox.samples.scenarios.session.Session;

/** Is called with an event, once for every session. */
@FunctionalInterface
public interface SessionCallback {

    /**
     * Hears of one event for one session.
     *
     * @param session the session
     * @param event the event
     * @throws Exception if it fails, which is logged; the next session has its turn
     */
    void call(Session session, EntityEvent event) throws Exception;
}
