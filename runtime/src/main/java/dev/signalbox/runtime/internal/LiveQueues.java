package dev.signalbox.runtime.internal;

import dev.signalbox.runtime.ListenerQueue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;

/**
 * The queues of a dispatcher.
 *
 * @param <T> the deliveries
 */
public final class LiveQueues<T extends QueueTask> {
    /** Longer than any program runs, and no overflow. */
    private static final Duration LONGEST = Duration.ofDays(36_500);

    private final Quiet quiet = new Quiet();
    private final List<LiveQueue<T>> queues = new ArrayList<>();

    /**
     * Adds a queue with workers.
     *
     * @param settings what is said of it
     * @param threads makes their threads
     * @return the queue
     */
    public LiveQueue<T> withWorkers(QueueSettings settings, ThreadFactory threads) {
        return withWorkers(settings, threads, new Pause());
    }

    LiveQueue<T> withWorkers(QueueSettings settings, ThreadFactory threads, Pause pause) {
        return add(new WorkerQueue<>(settings, quiet, threads, pause));
    }

    /**
     * Adds a queue on an executor.
     *
     * @param settings what is said of it
     * @param executor the executor
     * @return the queue
     */
    public LiveQueue<T> onExecutor(QueueSettings settings, Executor executor) {
        return add(new ExecutorQueue<>(settings, quiet, executor));
    }

    /**
     * Returns the queues.
     *
     * @return all, in the order they were added
     */
    public List<ListenerQueue> all() {
        return List.copyOf(queues);
    }

    /**
     * Tells whether the calling thread is at a delivery of one of these queues.
     *
     * @return true in a worker
     */
    public boolean isInWorker() {
        Lane<?> lane = Lane.current();
        return lane != null && queues.contains(lane.queue);
    }

    /**
     * Waits until all queues are empty, and ends them.
     *
     * @param timeout how long to wait at most
     * @return what waits then, by queue
     * @throws InterruptedException if the thread is interrupted; nothing has ended
     */
    public Map<ListenerQueue, List<T>> close(Duration timeout) throws InterruptedException {
        boolean allDone = quiet.await(this, nanos(timeout));
        Map<ListenerQueue, List<T>> left = shut();
        for (LiveQueue<T> queue : queues) {
            if (!allDone) {
                queue.interrupt();
            } else if (!queue.isStopped()) {
                queue.join();
            }
        }
        return left;
    }

    /**
     * Takes no more, and gives back what waits.
     *
     * @return what waits, by queue
     */
    public Map<ListenerQueue, List<T>> shut() {
        Map<ListenerQueue, List<T>> left = new LinkedHashMap<>();
        for (LiveQueue<T> queue : queues) {
            left.put(queue, queue.shut());
        }
        return left;
    }

    /**
     * Tells whether nothing is left to do but in stopped queues. What has ended is counted in all queues before what has been
     * accepted is in any: if that is equal, there was a moment without anything, as an event that a listener emits is accepted
     * before its own has ended.
     */
    boolean isQuiet() {
        List<LiveQueue<T>> running = new ArrayList<>();
        for (LiveQueue<T> queue : queues) {
            if (!queue.isStopped()) {
                running.add(queue);
            }
        }
        long open = 0;
        for (LiveQueue<T> queue : running) {
            open -= queue.counts.ended();
        }
        for (LiveQueue<T> queue : running) {
            open += queue.counts.offered.sum();
        }
        return open == 0;
    }

    /** Tells whether something waits that only the calling thread can take. */
    boolean waitsForOwnThread() {
        for (LiveQueue<T> queue : queues) {
            if (queue.waitsForOwnThread()) {
                return true;
            }
        }
        return false;
    }

    /** Takes some of what only the calling thread can take. */
    void drainOnOwnThread() {
        for (LiveQueue<T> queue : queues) {
            if (queue.waitsForOwnThread()) {
                queue.drainOnOwnThread();
            }
        }
    }

    private LiveQueue<T> add(LiveQueue<T> queue) {
        queues.add(queue);
        return queue;
    }

    private static long nanos(Duration timeout) {
        Duration bounded = timeout.compareTo(LONGEST) > 0 ? LONGEST : timeout;
        return bounded.toNanos();
    }
}
