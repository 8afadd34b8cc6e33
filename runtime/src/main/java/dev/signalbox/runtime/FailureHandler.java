package dev.signalbox.runtime;

/**
 * Receives the failures of listeners under {@link dev.signalbox.annotation.FailurePolicy#HANDLE}.
 *
 * <p>Called in the dispatching thread, once for each failure, after all listeners of the event were called and before what
 * they emitted is dispatched; by several threads at once if several dispatch. If the handler throws, both failures are
 * logged as errors and the dispatch goes on.
 */
@FunctionalInterface
public interface FailureHandler {

    /**
     * Handles one failure.
     *
     * @param failure which listener failed on which event, and how
     */
    void onFailure(ListenerFailure failure);

    /**
     * Returns the handler used when none is given: it logs each failure as an error.
     *
     * @return the logging handler, named {@code dev.signalbox} in the log
     */
    static FailureHandler logging() {
        return Logging.FAILURES;
    }
}
