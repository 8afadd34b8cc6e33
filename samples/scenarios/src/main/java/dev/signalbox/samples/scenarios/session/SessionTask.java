package dev.signalbox.samples.scenarios.session;

/** What every session is to do. */
@FunctionalInterface
public interface SessionTask {

    /**
     * Does it for one session.
     *
     * @param session the session
     * @throws Exception if it cannot be done there; the other sessions do it all the same
     */
    void perform(Session session) throws Exception;
}
