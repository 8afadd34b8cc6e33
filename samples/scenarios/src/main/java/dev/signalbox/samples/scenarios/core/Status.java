package dev.signalbox.samples.scenarios.core;

/** How far a job has come, or a submission. */
public enum Status {
    /** It waits. */
    PENDING(false),
    /** It is at work. */
    RUNNING(false),
    /** All went well. */
    COMPLETED(true),
    /** Something went wrong. */
    FAILED(true),
    /** Somebody called it off. */
    CANCELED(true);

    private final boolean last;

    Status(boolean last) {
        this.last = last;
    }

    /**
     * Says whether nothing comes after it.
     *
     * @return false while something is still to be done
     */
    public boolean isLast() {
        return last;
    }
}
