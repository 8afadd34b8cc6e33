package dev.signalbox.samples.retailandplant.retail;

import dev.signalbox.annotation.Listen;
import java.util.concurrent.atomic.LongAdder;

/** Counts what is sent to the shops. */
public final class Lorries {
    private final LongAdder trips = new LongAdder();

    @Listen(topic = "store.*.*.restock")
    void send(RestockDue order) {
        trips.increment();
    }

    /**
     * Counts the lorries.
     *
     * @return how many were sent
     */
    public long trips() {
        return trips.sum();
    }
}
