package dev.signalbox.runtime.internal;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A place for the one delivery that is to be tried again before another is taken. Whoever takes it out of here goes on with it.
 *
 * @param <T> the deliveries
 */
final class Held<T extends QueueTask> {
    private final LiveQueue<T> queue;
    private final AtomicReference<@Nullable T> task = new AtomicReference<>();

    Held(LiveQueue<T> queue) {
        this.queue = queue;
    }

    /** Keeps a delivery for the next attempt, or ends it if there will be none, as all that waited was taken out. */
    void keep(T again, Throwable cause) {
        task.set(again);
        if (queue.isClosed()) {
            T own = take();
            if (own != null) {
                queue.giveUp(own, cause);
            }
        }
    }

    @Nullable
    T take() {
        return task.getAndSet(null);
    }

    int size() {
        return task.get() == null ? 0 : 1;
    }
}
