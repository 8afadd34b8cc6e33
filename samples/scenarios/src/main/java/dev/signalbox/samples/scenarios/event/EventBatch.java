package dev.signalbox.samples.scenarios.event;

import dev.signalbox.runtime.EventPublisher;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps events back, and dispatches them when it is closed: all changes first, then the news of them.
 *
 * <pre>{@code
 * try (EventBatch batch = new EventBatch(publisher)) {
 *     batch.add(first);
 *     batch.add(second);
 * } // both are dispatched here, the first one first
 * }</pre>
 *
 * <p>Used by one thread. An event whose dispatch throws ends the batch; those after it are not dispatched.
 */
public final class EventBatch implements AutoCloseable {
    private final EventPublisher publisher;
    private final List<Object> events = new ArrayList<>();

    /**
     * Creates an empty batch.
     *
     * @param publisher where the events go
     */
    public EventBatch(EventPublisher publisher) {
        this.publisher = publisher;
    }

    /**
     * Keeps an event for later.
     *
     * @param event the event
     */
    public void add(Object event) {
        events.add(event);
    }

    /** Dispatches what was added, in that order. Closing again dispatches nothing. */
    @Override
    public void close() {
        List<Object> left = List.copyOf(events);
        events.clear();
        left.forEach(publisher::dispatch);
    }
}
