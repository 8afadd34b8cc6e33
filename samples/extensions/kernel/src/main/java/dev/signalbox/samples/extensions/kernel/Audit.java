package dev.signalbox.samples.extensions.kernel;

import dev.signalbox.annotation.Listen;
import dev.signalbox.runtime.OperationDone;
import java.util.concurrent.atomic.LongAdder;

/** Counts what happens in the kernel. */
public final class Audit {
    private final LongAdder visits = new LongAdder();
    private final LongAdder others = new LongAdder();
    private final LongAdder created = new LongAdder();

    @Listen(topic = "kernel.#", priority = 1)
    void count(Object event) {
        (event instanceof Visit ? visits : others).increment();
    }

    @Listen(topic = "create_user")
    void count(OperationDone done) {
        created.increment();
    }

    public long created() {
        return created.sum();
    }

    public long visits() {
        return visits.sum();
    }

    public long others() {
        return others.sum();
    }
}
