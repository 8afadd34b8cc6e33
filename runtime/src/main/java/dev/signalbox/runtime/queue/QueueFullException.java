package dev.signalbox.runtime.queue;

/** Refuses an event for which a queue has no room. Where a listener is queued it is a failure of that listener. */
public final class QueueFullException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param capacity how many events may wait
     */
    public QueueFullException(int capacity) {
        super(String.format(
                "the queue is full: %d events wait in it; take them faster, filter more or give it a larger capacity",
                capacity));
    }

    /**
     * Creates the exception.
     *
     * @param message which queue is full, and what to do about it
     */
    public QueueFullException(String message) {
        super(message);
    }
}
