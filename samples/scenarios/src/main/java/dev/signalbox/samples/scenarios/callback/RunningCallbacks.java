package dev.signalbox.samples.scenarios.callback;

import dev.signalbox.runtime.queue.EventConsumer;
import dev.signalbox.runtime.queue.EventQueue;
import dev.signalbox.samples.scenarios.event.EntityEvent;
import java.time.Duration;

/** Callbacks that were started. They run, one at a time, on a daemon thread. Safe for use by several threads. */
public final class RunningCallbacks implements AutoCloseable {
    private final EventQueue<EntityEvent> queue;
    private final EventConsumer<EntityEvent> consumer;

    RunningCallbacks(EventQueue<EntityEvent> queue, EventConsumer<EntityEvent> consumer) {
        this.queue = queue;
        this.consumer = consumer;
    }

    /** Stops, and hears nothing any more: the callback in progress ends, events that wait are not handled. */
    @Override
    public void close() {
        consumer.close();
    }

    /**
     * Hears nothing any more, but handles what waits.
     *
     * @param timeout how long to wait for that
     * @return whether all is handled
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public boolean drain(Duration timeout) throws InterruptedException {
        queue.close();
        return consumer.awaitEnd(timeout);
    }
}
