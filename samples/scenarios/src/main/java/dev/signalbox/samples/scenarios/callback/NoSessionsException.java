package dev.signalbox.samples.scenarios.callback;

/** Thrown by an {@link EventProcessor} that is asked to call something for every session, and was given no sessions. */
public final class NoSessionsException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    NoSessionsException() {
        super("there are no sessions to broadcast to: give them to the constructor of the processor");
    }
}
