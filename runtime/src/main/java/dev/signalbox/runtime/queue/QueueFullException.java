package dev.signalbox.runtime.queue;

/** Refuses an event for which a queue has no room. */
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
}
