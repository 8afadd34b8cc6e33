package dev.signalbox.runtime.internal;

import dev.signalbox.annotation.WhenFull;

/** What is said of a queue where its listeners are declared. */
public final class QueueSettings {
    /** Its id. */
    public final String id;

    /** How often a delivery is tried. */
    public final int attempts;

    /** The name of the executor that runs the deliveries instead of workers; empty for workers. */
    public final String executor;

    final int capacity;
    final WhenFull whenFull;
    final long backoffNanos;
    final int workers;
    final boolean ordered;
    final boolean direct;

    private QueueSettings(
            String id,
            int capacity,
            WhenFull whenFull,
            int attempts,
            long backoffNanos,
            int workers,
            boolean ordered,
            String executor,
            boolean direct) {
        this.id = id;
        this.capacity = capacity;
        this.whenFull = whenFull;
        this.attempts = attempts;
        this.backoffNanos = backoffNanos;
        this.workers = workers;
        this.ordered = ordered;
        this.executor = executor;
        this.direct = direct;
    }

    /**
     * Describes a queue with one worker.
     *
     * @param id its id
     * @param capacity how many deliveries wait at most
     * @param whenFull what becomes of one for which there is no room
     * @param attempts how often a delivery is tried
     * @param backoffNanos the pause before it is tried again
     * @return the settings
     */
    public static QueueSettings of(String id, int capacity, WhenFull whenFull, int attempts, long backoffNanos) {
        return new QueueSettings(id, capacity, whenFull, attempts, backoffNanos, 1, false, "", false);
    }

    /**
     * Describes one with several workers.
     *
     * @param count how many
     * @param keepsOrder whether deliveries of equal values keep their order
     * @return the settings
     */
    public QueueSettings workers(int count, boolean keepsOrder) {
        return new QueueSettings(id, capacity, whenFull, attempts, backoffNanos, count, keepsOrder, "", false);
    }

    /**
     * Describes one on an executor.
     *
     * @param name the name of the executor
     * @param atOnce whether the thread of that executor may run a delivery at once
     * @return the settings
     */
    public QueueSettings on(String name, boolean atOnce) {
        return new QueueSettings(id, capacity, whenFull, attempts, backoffNanos, 1, false, name, atOnce);
    }
}
