package dev.signalbox.benchmarks.soak;

import java.util.concurrent.atomic.LongAdder;

/**
 * What is owed in one way, and what was delivered. Both are kept as a count and as a sum of marks of the events, so that a
 * lost event does not make up for another that was delivered twice. Used by any number of threads.
 */
public final class Account {
    private final LongAdder owed = new LongAdder();
    private final LongAdder owedMarks = new LongAdder();
    private final LongAdder delivered = new LongAdder();
    private final LongAdder deliveredMarks = new LongAdder();

    Account() {}

    /** Notes, before the dispatch, that an event is to be delivered. */
    void owe(int worker, long number) {
        owed.increment();
        owedMarks.add(mark(worker, number));
    }

    /**
     * Notes that an event was delivered.
     *
     * @param event the event
     */
    public void deliver(SoakEvent event) {
        delivered.increment();
        deliveredMarks.add(mark(event.worker(), event.number()));
    }

    long owed() {
        return owed.sum();
    }

    long delivered() {
        return delivered.sum();
    }

    /** Tells whether, now that nothing is on its way, all that is owed was delivered, and nothing else. */
    boolean isEven() {
        return owed() == delivered() && owedMarks.sum() == deliveredMarks.sum();
    }

    /** Spreads the bits, so that sums of different events differ. */
    private static long mark(int worker, long number) {
        long mixed = (number << 8 | worker) * 0x9E3779B97F4A7C15L;
        return (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L;
    }
}
