package dev.signalbox.runtime.queue;

import java.lang.System.Logger.Level;

/** Logs dead letters, under the name {@code dev.signalbox}. */
final class LoggedLetters implements DeadLetterHandler {
    static final DeadLetterHandler INSTANCE = new LoggedLetters();

    private LoggedLetters() {}

    @Override
    public void onDeadLetter(DeadLetter letter) {
        System.getLogger("dev.signalbox").log(Level.WARNING, letter.toString(), letter.cause());
    }
}
