package dev.signalbox.samples.extensions.kernel;

import dev.signalbox.annotation.Listen;
import java.util.concurrent.atomic.LongAdder;

/** Counts what happens in the kernel. */
public final class Audit {
    private final LongAdder visits = new LongAdder();
    private final LongAdder others = new LongAdder();

    @Listen(topic = "kernel.#", priority = 1)
    void count(Object event) {
        (event instanceof Visit ? visits : others).increment();
    }

    public long visits() {
        return visits.sum();
    }

    public long others() {
        return others.sum();
    }
}
