package dev.signalbox.runtime.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes at once when somebody waits, or when a test says so. */
final class FakeTime extends Pause {
    /** How long was waited, in seconds. */
    final List<Long> pauses = new CopyOnWriteArrayList<>();

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1_000); // so that it overflows

    @Override
    boolean pause(long nanos) {
        pauses.add(nanos / 1_000_000_000);
        pass(nanos);
        return true;
    }

    @Override
    long nanoTime() {
        return now.get();
    }

    void pass(long nanos) {
        long ignored = now.addAndGet(nanos);
    }
}
