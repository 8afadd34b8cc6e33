package dev.signalbox.runtime.internal;

import dev.signalbox.runtime.ListenerQueue;
import dev.signalbox.runtime.queue.QueueFullException;
import java.util.ArrayList;
import java.util.List;

/**
 * A queue at work, whoever takes from it.
 *
 * @param <T> the deliveries
 */
public abstract class LiveQueue<T extends QueueTask> implements ListenerQueue {
    final QueueSettings settings;
    final QueueCounts counts = new QueueCounts();
    private final Admission<T> admission;
    private final Quiet quiet;
    private volatile boolean stopped;
    private volatile boolean closed;

    LiveQueue(QueueSettings settings, Quiet quiet) {
        this.settings = settings;
        this.admission = new Admission<>(settings, counts, quiet);
        this.quiet = quiet;
    }

    /**
     * Accepts a delivery, or does what is to be done if there is no room.
     *
     * @param task the delivery
     * @throws QueueFullException if there is no room, and none can be waited for
     * @throws InterruptedException if the thread is interrupted while it waits for room
     * @throws IllegalStateException if the dispatcher is closed
     */
    public void put(T task) throws InterruptedException {
        begin();
        Lane<T> lane = lane(task.order());
        counts.offered.increment();
        boolean accepted = false;
        try {
            accepted = admission.admit(lane, task);
        } finally {
            if (!accepted) {
                counts.refused.increment();
                somethingHappened();
            }
        }
        if (!accepted) {
            throw closed();
        }
        accepted();
    }

    @Override
    public String id() {
        return settings.id;
    }

    @Override
    public long entered() {
        return counts.entered();
    }

    @Override
    public long handled() {
        return counts.handled.sum();
    }

    @Override
    public long retried() {
        return counts.retried.sum();
    }

    @Override
    public long dead() {
        return counts.dead.sum();
    }

    @Override
    public long dropped() {
        return counts.dropped.sum();
    }

    @Override
    public void start() {
        stopped = false;
        begin();
    }

    @Override
    public void stop() {
        stopped = true;
        halt();
    }

    /** Says that a delivery is to be tried again. */
    public void countRetry() {
        counts.retried.increment();
    }

    /** Shows the id. */
    @Override
    public String toString() {
        return id();
    }

    /** Tells whether nobody is to take a delivery. */
    final boolean isHalted() {
        return stopped || closed;
    }

    final boolean isClosed() {
        return closed;
    }

    final boolean isStopped() {
        return stopped;
    }

    final void ended(QueueTask.Progress progress) {
        counts.ended(progress);
        somethingHappened();
    }

    /** Tells who waits for the end that there is something to look at. */
    final void somethingHappened() {
        quiet.somethingHappened();
    }

    /** Ends a delivery that is waiting where nobody would look for it any more. */
    final void giveUp(T task, Throwable cause) {
        QueueTask.Progress progress = QueueTask.Progress.DEAD;
        try {
            progress = task.giveUp(cause);
        } finally { // a handler of dead letters may throw an error of the VM
            ended(progress);
        }
    }

    /** Takes no more, and gives back what waits to be heard by somebody. */
    final List<T> shut() {
        closed = true;
        List<T> left = new ArrayList<>();
        for (T task : takeOut()) {
            if (task.isOver()) { // an error of the VM came after the last call
                giveUp(task, closed());
            } else {
                left.add(task);
            }
        }
        return left;
    }

    final IllegalStateException closed() {
        return new IllegalStateException(String.format("the queue %s is closed with its dispatcher", id()));
    }

    /** Tells whether something waits that only the calling thread can take. */
    boolean waitsForOwnThread() {
        return false;
    }

    /** Takes some of what waits for the calling thread. */
    void drainOnOwnThread() {}

    /** Makes sure that somebody takes, unless it is halted. Called before each delivery. */
    abstract void begin();

    /** Lets those who take from it see that it is halted. */
    abstract void halt();

    /** Tells those who take from it, if they need to be told, that there is another delivery. */
    abstract void accepted();

    abstract Lane<T> lane(int order);

    /** Closes the mailboxes and empties them, and what waits elsewhere. */
    abstract List<T> takeOut();

    /** Interrupts whoever is at work. */
    void interrupt() {}

    /** Waits for threads that have nothing left to do. */
    void join() throws InterruptedException {}
}
