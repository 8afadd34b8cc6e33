package dev.signalbox.sources;

import java.lang.System.Logger.Level;

/** Logs under the name {@code dev.signalbox}. */
final class SourceLog {
    private SourceLog() {}

    static void failure(SourceFailure failure) {
        System.getLogger("dev.signalbox").log(Level.ERROR, failure.toString(), failure.cause());
    }

    static void brokenHandler(SourceFailure failure, Throwable broken) {
        if (broken != failure.cause()) { // a handler may rethrow, and nothing can suppress itself
            broken.addSuppressed(failure.cause());
        }
        String message = "the failure handler of a source failed on: " + failure;
        System.getLogger("dev.signalbox").log(Level.ERROR, message, broken);
    }

    static void warning(String message) {
        System.getLogger("dev.signalbox").log(Level.WARNING, message);
    }
}
