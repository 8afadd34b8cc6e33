package dev.signalbox.sources;

import dev.signalbox.runtime.EventMetadata;
import dev.signalbox.runtime.EventPublisher;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Keeps events back, and dispatches them when it is closed: all changes first, then the news of them.
 *
 * <pre>{@code
 * try (EventBatch batch = new EventBatch(shop)) {
 *     prices.changeAll(batch);       // takes an EventPublisher, and dispatches as usual
 * }                                  // here all is dispatched, in that order
 * }</pre>
 *
 * <p>It is closed as well if the block throws, and then dispatches what it has: call {@link #discard} where half of the news is
 * worse than none. What is wrong with an event comes out when the batch is closed.
 *
 * <p>Safe for use by several threads; their events are dispatched in the order in which they arrived, in the thread that closes.
 */
public final class EventBatch implements EventPublisher, AutoCloseable {
    private final EventPublisher publisher;
    private final Object lock = new Object();
    private List<Runnable> dispatches = new ArrayList<>();
    private boolean closed;

    /**
     * Creates an empty batch.
     *
     * @param publisher where the events go
     */
    public EventBatch(EventPublisher publisher) {
        this.publisher = Objects.requireNonNull(publisher, "publisher");
    }

    /**
     * Keeps an event.
     *
     * @throws IllegalStateException if the batch is closed
     */
    @Override
    public void dispatch(Object event) {
        Objects.requireNonNull(event, "event");
        keep(() -> publisher.dispatch(event));
    }

    /**
     * Keeps an event with metadata. The dispatcher fills in a time that is left open when the batch is closed.
     *
     * @throws IllegalStateException if the batch is closed
     */
    @Override
    public void dispatch(Object event, EventMetadata metadata) {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(metadata, "metadata");
        keep(() -> publisher.dispatch(event, metadata));
    }

    /**
     * Keeps a payload with its key.
     *
     * @throws IllegalStateException if the batch is closed
     */
    @Override
    public void dispatch(String routingKey, Object payload) {
        Objects.requireNonNull(routingKey, "routingKey");
        Objects.requireNonNull(payload, "payload");
        keep(() -> publisher.dispatch(routingKey, payload));
    }

    /**
     * Keeps a payload with its key and metadata. The dispatcher fills in a time that is left open when the batch is closed.
     *
     * @throws IllegalStateException if the batch is closed
     */
    @Override
    public void dispatch(String routingKey, Object payload, EventMetadata metadata) {
        Objects.requireNonNull(routingKey, "routingKey");
        Objects.requireNonNull(payload, "payload");
        Objects.requireNonNull(metadata, "metadata");
        keep(() -> publisher.dispatch(routingKey, payload, metadata));
    }

    /**
     * Returns how many events are kept.
     *
     * @return the number; 0 if the batch is closed
     */
    public int size() {
        synchronized (lock) {
            return dispatches.size();
        }
    }

    /** Forgets what is kept. The batch may be used on. */
    public void discard() {
        synchronized (lock) {
            dispatches.clear();
        }
    }

    /**
     * Dispatches what is kept, in that order: all of it, even if some of it fails. Only a {@link VirtualMachineError} ends it, and
     * the rest is lost. Closing again does nothing.
     *
     * @throws BatchException if the dispatch of events failed
     */
    @Override
    public void close() {
        List<Runnable> kept = take();
        List<Throwable> failures = new ArrayList<>();
        for (Runnable dispatch : kept) {
            try {
                dispatch.run();
            } catch (VirtualMachineError fatal) { // ends whatever it meets, as in a dispatcher
                failures.forEach(fatal::addSuppressed);
                throw fatal;
            } catch (Throwable failure) { // Throwable: under FAIL_FAST checked exceptions come as they are
                failures.add(failure);
            }
        }
        if (!failures.isEmpty()) {
            throw new BatchException(kept.size(), failures);
        }
    }

    private void keep(Runnable dispatch) {
        synchronized (lock) {
            if (closed) {
                throw new IllegalStateException("the batch is closed: make another one, or dispatch without a batch");
            }
            dispatches.add(dispatch);
        }
    }

    private List<Runnable> take() {
        synchronized (lock) {
            List<Runnable> kept = dispatches;
            dispatches = new ArrayList<>();
            closed = true;
            return kept;
        }
    }
}
