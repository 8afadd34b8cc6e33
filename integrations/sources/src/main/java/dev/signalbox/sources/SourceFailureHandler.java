package dev.signalbox.sources;

/**
 * Is told what a source could not do. The source goes on, whatever was thrown.
 *
 * <p>Called in the thread that publishes: by several threads at once, if several sources share it.
 */
@FunctionalInterface
public interface SourceFailureHandler {

    /**
     * Handles one failure. What it throws itself is logged as an error, with the failure.
     *
     * @param failure what failed, and how
     */
    void onFailure(SourceFailure failure);

    /**
     * Returns the handler used when none is given: it logs each failure as an error.
     *
     * @return the handler, named {@code dev.signalbox} in the log
     */
    static SourceFailureHandler logging() {
        return SourceLog::failure;
    }
}
