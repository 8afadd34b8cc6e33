package dev.signalbox.benchmarks.queues;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadFactory;

/** The workers of a hand-off, and what they handled. */
final class Workers implements ThreadFactory {
    private final List<Worker> all = new CopyOnWriteArrayList<>();

    /** A thread that counts; nobody else writes to its count. */
    private static final class Worker extends Thread {
        private long handled;

        Worker(Runnable task) {
            super(task);
            setDaemon(true);
        }
    }

    /** What a worker does that may be interrupted. */
    interface Task {
        void run() throws InterruptedException;
    }

    @Override
    public Thread newThread(Runnable task) {
        Worker worker = new Worker(task);
        all.add(worker);
        return worker;
    }

    /** Starts a worker. */
    void start(Task task) {
        newThread(() -> {
                    try {
                        task.run();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .start();
    }

    /** Handles an event on the thread of a worker. */
    static void handle(Object event) {
        if (event instanceof Long number) {
            ((Worker) Thread.currentThread()).handled += number;
        }
    }

    /** Waits until all have ended. */
    long handled() throws InterruptedException {
        long sum = 0;
        for (Worker worker : all) {
            worker.join();
            sum += worker.handled;
        }
        return sum;
    }
}
