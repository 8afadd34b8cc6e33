package dev.signalbox.runtime.queue;

import java.lang.System.Logger.Level;

/** Logs what handlers throw, under the name {@code dev.signalbox}. */
final class ConsumerLog implements ConsumerFailureHandler {
    static final ConsumerFailureHandler GOING_ON = new ConsumerLog(true);
    static final ConsumerFailureHandler ENDING = new ConsumerLog(false);

    private final boolean goesOn;

    private ConsumerLog(boolean goesOn) {
        this.goesOn = goesOn;
    }

    /** Names the class of the event, not the event: its text may be private, endless, or fail. */
    @Override
    public boolean onFailure(Object event, Throwable cause) {
        log("an event handler failed", event, cause);
        return goesOn;
    }

    static void log(String what, Object event, Throwable cause) {
        String message = String.format(
                "%s on %s, in %s",
                what, event.getClass().getTypeName(), Thread.currentThread().getName());
        System.getLogger("dev.signalbox").log(Level.ERROR, message, cause);
    }
}
