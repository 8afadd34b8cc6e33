package dev.signalbox.benchmarks.queues;

import java.util.concurrent.BlockingQueue;

/** A queue of the JDK, from which workers take one event after the other. */
final class QueueHandOff implements HandOff {
    /** Ends whoever takes it, who leaves it for the next. */
    private static final Object END = "end";

    private final BlockingQueue<Object> queue;

    QueueHandOff(BlockingQueue<Object> queue, int number, Workers workers) {
        this.queue = queue;
        for (int i = 0; i < number; i++) {
            workers.start(this::work);
        }
    }

    @Override
    public void put(Object event) throws InterruptedException {
        queue.put(event);
    }

    @Override
    public void close() throws InterruptedException {
        queue.put(END);
    }

    private void work() throws InterruptedException {
        Object event;
        while ((event = queue.take()) != END) {
            Workers.handle(event);
        }
        queue.put(END);
    }
}
