package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.FailureHandler;
import dev.signalbox.runtime.ListenerFailure;
import java.lang.System.Logger.Level;

/** Gives failures to a failure handler, which cannot stop the dispatch: what it throws is logged. */
final class SafeHandling {
    private SafeHandling() {}

    static void handle(FailureHandler handler, ListenerFailure failure) {
        try {
            handler.onFailure(failure);
        } catch (Throwable broken) { // Throwable: some languages let a handler throw checked exceptions
            Throwables.rethrowIfFatal(broken);
            if (broken != failure.cause()) { // a handler may rethrow, and nothing can suppress itself
                broken.addSuppressed(failure.cause());
            }
            System.getLogger("dev.signalbox")
                    .log(Level.ERROR, String.format("the failure handler failed on: %s", failure), broken);
        }
    }
}
