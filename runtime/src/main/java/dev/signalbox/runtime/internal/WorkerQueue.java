package dev.signalbox.runtime.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadFactory;

/** A queue with workers, each a thread of its own, started with the first delivery. */
final class WorkerQueue<T extends QueueTask> extends LiveQueue<T> {
    final Pause pause;

    /** Where deliveries wait to be tried again, if others may pass them. */
    final Later<T> later = new Later<>();

    private final ThreadFactory threads;
    private final List<Lane<T>> lanes = new ArrayList<>();
    private final List<Worker<T>> workers = new ArrayList<>();
    private volatile boolean complete;

    WorkerQueue(QueueSettings settings, Quiet quiet, ThreadFactory threads, Pause pause) {
        super(settings, quiet);
        this.threads = threads;
        this.pause = pause;
        int count = settings.ordered ? settings.workers : 1;
        int capacity = (settings.capacity + count - 1) / count;
        for (int i = 0; i < count; i++) {
            lanes.add(new Lane<>(this, capacity, settings.workers / count));
        }
        for (int i = 0; i < settings.workers; i++) {
            workers.add(new Worker<>(this, lanes.get(i % count), i + 1));
        }
    }

    @Override
    public int waiting() {
        int waiting = later.size();
        for (Lane<T> lane : lanes) {
            waiting += lane.mailbox.size();
        }
        for (Worker<T> worker : workers) {
            waiting += worker.pending();
        }
        return waiting;
    }

    @Override
    void begin() {
        if (!complete) {
            startMissing();
        }
    }

    @Override
    void halt() {
        complete = false;
        for (Worker<T> worker : workers) {
            worker.wake();
        }
    }

    @Override
    void accepted() {}

    /** Spreads the hash, as many have their differences in few bits. */
    @Override
    Lane<T> lane(int order) {
        int spread = order * 0x9E3779B9;
        return lanes.size() == 1 ? lanes.get(0) : lanes.get((spread >>> 16) % lanes.size());
    }

    @Override
    List<T> takeOut() {
        pause.end();
        List<T> left = new ArrayList<>();
        for (Worker<T> worker : workers) {
            worker.takePending(left);
        }
        left.addAll(later.drain());
        for (Lane<T> lane : lanes) {
            lane.mailbox.close();
            for (T next = lane.mailbox.poll(); next != null; next = lane.mailbox.poll()) {
                left.add(next);
            }
        }
        return left;
    }

    @Override
    synchronized void interrupt() {
        for (Worker<T> worker : workers) {
            worker.interrupt();
        }
    }

    @Override
    void join() throws InterruptedException {
        for (Worker<T> worker : workers) {
            worker.join();
        }
    }

    private synchronized void startMissing() {
        if (!isHalted()) {
            for (Worker<T> worker : workers) {
                if (!worker.hasThread()) {
                    worker.start(threads, 0);
                }
            }
            complete = true;
        }
    }

    /** Notes that the thread of a worker ends; another begins if the queue was started again meanwhile. */
    synchronized void gone(Worker<T> worker) {
        worker.forgetThread();
        complete = false;
        if (!isHalted()) {
            startMissing();
        }
    }

    /** Replaces the thread of a worker that an error ends. */
    synchronized void killed(Worker<T> worker, long pauseNanos) {
        boolean others = complete;
        worker.forgetThread();
        complete = false;
        if (!isHalted()) {
            worker.start(threads, pauseNanos);
            complete = others;
        }
    }
}
