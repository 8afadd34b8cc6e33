package dev.signalbox.processor.stress;

import java.util.concurrent.atomic.AtomicInteger;

/** Says what came before what: whatever takes a number after another thread has taken a lower one also happens after it. */
final class Times {
    /** Before everything. */
    static final int START = 0;

    /** After everything. */
    static final int END = Integer.MAX_VALUE;

    private final AtomicInteger latest = new AtomicInteger(START);

    int next() {
        return latest.incrementAndGet();
    }
}
