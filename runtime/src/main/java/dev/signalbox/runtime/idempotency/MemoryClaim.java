package dev.signalbox.runtime.idempotency;

import dev.signalbox.runtime.idempotency.IdempotencyStore.Claim;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A call that one thread makes, or what came of it. Changed by its store, under the lock of that. */
final class MemoryClaim implements Claim {
    private final InMemoryStore store;
    private final ListenerCall call;
    private final Thread caller = Thread.currentThread();
    private final CountDownLatch ended = new CountDownLatch(1);
    private @Nullable Object result;
    private volatile boolean done;

    MemoryClaim(InMemoryStore store, ListenerCall call) {
        this.store = store;
        this.call = call;
    }

    @Override
    public boolean isDone() {
        return done;
    }

    @Override
    public @Nullable Object result() {
        return done ? result : null;
    }

    @Override
    public void complete(@Nullable Object value) {
        store.complete(this, value);
        ended.countDown();
    }

    @Override
    public void abandon() {
        store.abandon(this);
        ended.countDown();
    }

    ListenerCall call() {
        return call;
    }

    void done(@Nullable Object value) {
        result = value;
        done = true;
    }

    /** Waits until the thread that makes the call has ended it; false if the time is up before. */
    boolean await(long nanoseconds) throws InterruptedException {
        if (caller == Thread.currentThread()) {
            throw new EventInProgressException(
                    call,
                    "the thread that makes it would wait for itself: dispatch the event of a listener under an id of its own");
        }
        return ended.await(nanoseconds, TimeUnit.NANOSECONDS);
    }
}
