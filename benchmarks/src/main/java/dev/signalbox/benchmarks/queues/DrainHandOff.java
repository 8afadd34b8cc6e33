package dev.signalbox.benchmarks.queues;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;

/** A queue of the JDK, from which a worker takes all there is at once. */
final class DrainHandOff implements HandOff {
    /** Ends whoever takes it, who leaves it for the next. */
    private static final Object END = "end";

    private final BlockingQueue<Object> queue;

    DrainHandOff(BlockingQueue<Object> queue, int number, Workers workers) {
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
        List<Object> events = new ArrayList<>(CAPACITY);
        do {
            events.clear();
            events.add(queue.take());
            queue.drainTo(events, CAPACITY - 1);
            events.forEach(Workers::handle);
        } while (events.get(events.size() - 1) != END);
        queue.put(END);
    }
}
