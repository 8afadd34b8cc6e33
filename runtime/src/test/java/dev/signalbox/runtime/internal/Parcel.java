package dev.signalbox.runtime.internal;

import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** A delivery that fails and kills its worker at random, as {@code QueuedDelivery} does, and keeps account of what comes of it. */
final class Parcel implements QueueTask {
    private static final int MOST_ATTEMPTS = 3;

    private final int order;
    private final int failures;
    private final int kills;
    private final AtomicBoolean inWork = new AtomicBoolean();
    private final AtomicInteger ends = new AtomicInteger();
    private int calls;
    private boolean over;
    private boolean dead;

    Parcel(SplittableRandom random) {
        order = random.nextInt(50);
        failures = random.nextInt(4) == 0 ? random.nextInt(5) : 0;
        kills = random.nextInt(1_000) == 0 ? random.nextInt(1 << MOST_ATTEMPTS) : 0;
    }

    @Override
    public int order() {
        return order;
    }

    @Override
    public Progress run() {
        begin();
        try {
            return over ? end() : call();
        } finally {
            inWork.set(false);
        }
    }

    /** Calls a listener that fails some times; some failures are errors of the VM. */
    private Progress call() {
        calls++;
        boolean kill = (kills >> (calls - 1) & 1) == 1;
        boolean fails = kill || calls <= failures;
        dead = fails && calls == MOST_ATTEMPTS;
        over = !fails || dead;
        if (kill) {
            throw new OutOfMemoryError("planted");
        }
        return over ? end() : Progress.AGAIN;
    }

    @Override
    public boolean isOver() {
        return over;
    }

    @Override
    public Progress giveUp(Throwable cause) {
        begin();
        dead = dead || !over;
        over = true;
        inWork.set(false);
        return end();
    }

    private Progress end() {
        ends.incrementAndGet();
        return dead ? Progress.DEAD : Progress.HANDLED;
    }

    private void begin() {
        if (!inWork.compareAndSet(false, true)) {
            ends.set(1_000); // two threads at once: seen in the account
        }
    }

    /** How often it was handled or died: once at most. */
    int ends() {
        return ends.get();
    }

    boolean isDead() {
        return dead;
    }
}
