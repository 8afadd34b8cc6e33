package dev.signalbox.micrometer;

import dev.signalbox.runtime.DispatchReport;

/** What came of a dispatch. */
public enum DispatchOutcome {
    /** It has not ended yet. */
    UNKNOWN,
    /** Somebody listens to the event; queued listeners may still have to be called. */
    HEARD,
    /** Nobody listens to it. */
    UNHEARD,
    /** An interceptor did not let it go on. */
    REFUSED,
    /** A listener stopped it, or broke off. */
    STOPPED,
    /** At least one listener, subscription or interceptor failed. */
    FAILED;

    static DispatchOutcome of(DispatchReport report) {
        if (report.refused()) {
            return REFUSED;
        }
        if (report.stopped()) {
            return STOPPED;
        }
        return report.heard() ? HEARD : UNHEARD;
    }
}
