package dev.signalbox.runtime;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** The handlers used when none is given: they log under the name {@code dev.signalbox}. */
final class Logging {
    static final FailureHandler FAILURES = new Failures();
    static final UnroutedHandler UNROUTED = new Unrouted();

    private Logging() {}

    private static final class Failures implements FailureHandler {
        @Override
        public void onFailure(ListenerFailure failure) {
            Log.LOGGER.log(Level.ERROR, failure.toString(), failure.cause());
        }
    }

    private static final class Unrouted implements UnroutedHandler {
        @Override
        public void onUnrouted(UnroutedEvent unrouted) {
            if (Log.LOGGER.isLoggable(Level.DEBUG)) {
                Log.LOGGER.log(Level.DEBUG, String.format("nobody listens to %s", unrouted));
            }
        }
    }

    /** Apart, because looking for a logger takes 20 to 30 ms, which a program that logs nothing need not spend. */
    private static final class Log {
        static final Logger LOGGER = System.getLogger("dev.signalbox");
    }
}
