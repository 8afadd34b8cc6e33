package dev.signalbox.samples.retailandplant.retail;

import dev.signalbox.annotation.Listen;
import java.util.concurrent.atomic.LongAdder;

/** Counts suspicions. Called by the workers of the fraud watch, two at a time: what they emit they dispatch. */
public final class FraudDesk {
    private final LongAdder cases = new LongAdder();

    @Listen(topic = "store.*.*.fraud")
    void open(FraudSuspected suspicion) {
        cases.increment();
    }

    /**
     * Counts the suspicions.
     *
     * @return how many there were
     */
    public long cases() {
        return cases.sum();
    }
}
