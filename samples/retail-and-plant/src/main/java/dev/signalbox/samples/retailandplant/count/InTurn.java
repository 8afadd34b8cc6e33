package dev.signalbox.samples.retailandplant.count;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Checks that the numbers of each sender come one after the other, from 1 on, and none twice.
 *
 * <p>Different senders may be checked by several threads at a time.
 */
public final class InTurn {
    private final Map<Integer, Integer> last = new ConcurrentHashMap<>();
    private final LongAdder outOfTurn = new LongAdder();

    /** Creates a check that has seen no number. */
    public InTurn() {}

    /**
     * Takes the next number.
     *
     * @param sender whose
     * @param number should be one more than the last of that sender
     */
    public void check(int sender, int number) {
        Integer before = last.put(sender, number);
        if (number != (before == null ? 1 : before + 1)) {
            outOfTurn.increment();
        }
    }

    /**
     * Counts the numbers that did not come next.
     *
     * @return the number of those seen by now
     */
    public long outOfTurn() {
        return outOfTurn.sum();
    }
}
