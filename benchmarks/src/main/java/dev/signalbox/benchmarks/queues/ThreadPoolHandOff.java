package dev.signalbox.benchmarks.queues;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A pool of the JDK with its usual queue, but a bound; who hands over waits if it is full. */
final class ThreadPoolHandOff implements HandOff {
    private final ThreadPoolExecutor pool;

    ThreadPoolHandOff(int number, Workers workers) {
        pool = new ThreadPoolExecutor(
                number,
                number,
                1,
                TimeUnit.MINUTES,
                new LinkedBlockingQueue<>(CAPACITY),
                workers,
                ThreadPoolHandOff::waitForRoom);
    }

    private static void waitForRoom(Runnable task, ThreadPoolExecutor pool) {
        try {
            pool.getQueue().put(task);
        } catch (InterruptedException e) {
            throw new RejectedExecutionException(e);
        }
    }

    @Override
    public void put(Object event) {
        pool.execute(() -> Workers.handle(event));
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
