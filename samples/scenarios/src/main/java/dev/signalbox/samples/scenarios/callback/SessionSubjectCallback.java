package dev.signalbox.samples.scenarios.callback;

import dev.signalbox.samples.scenarios.event.EntityEvent;
import dev.signalbox.samples.scenarios.session.Session;

/**
 * Is called with an event and what it is about, once for every session.
 *
 * @param <T> what the event is about
 */
@FunctionalInterface
public interface SessionSubjectCallback<T> {

    /**
     * Hears of one event for one session.
     *
     * @param session the session
     * @param event the event
     * @param subject what it is about
     * @throws Exception if it fails, which is logged; the next session has its turn
     */
    void call(Session session, EntityEvent event, T subject) throws Exception;
}
