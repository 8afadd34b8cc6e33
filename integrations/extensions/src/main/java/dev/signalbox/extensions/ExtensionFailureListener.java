package dev.signalbox.extensions;

import java.lang.System.Logger.Level;

/** Is told of all that goes wrong with extensions, whoever else is. Called in the thread that loads or unloads, after that. */
@FunctionalInterface
public interface ExtensionFailureListener {

    /**
     * Is told of one failure.
     *
     * @param failure what is wrong with which extension or jar
     */
    void onFailure(ExtensionException failure);

    /**
     * Returns what is used when none is given: it writes warnings to the log {@code dev.signalbox.extensions}.
     *
     * @return the listener
     */
    static ExtensionFailureListener logging() {
        return failure ->
                System.getLogger("dev.signalbox.extensions").log(Level.WARNING, failure.getMessage(), failure);
    }
}
