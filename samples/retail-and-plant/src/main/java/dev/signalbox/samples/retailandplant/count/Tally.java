package dev.signalbox.samples.retailandplant.count;

import dev.signalbox.runtime.ListenerQueue;
import dev.signalbox.runtime.UndeliveredEvent;
import java.util.List;

/**
 * What became of the deliveries of one queue, beside what its senders say.
 *
 * @param queue its id
 * @param sent how many events its senders have dispatched to it
 * @param handled how many its listener has handled
 * @param retried how many attempts failed and were followed by another
 * @param dead how many failed for good
 * @param dropped how many were dropped because it was full
 * @param left how many waited in it when the dispatcher was closed
 * @param outOfTurn how many came out of turn
 */
public record Tally(
        String queue, long sent, long handled, long retried, long dead, long dropped, long left, long outOfTurn) {

    /**
     * Reads the statistics of a queue that is closed.
     *
     * @param queue the queue
     * @param sent how many events were dispatched to it
     * @param left what {@code close} has returned, for all queues
     * @param order what its listener has checked
     * @return all together
     */
    public static Tally of(ListenerQueue queue, long sent, List<UndeliveredEvent> left, InTurn order) {
        long own = left.stream()
                .filter(event -> event.queueId().equals(queue.id()))
                .count();
        return new Tally(
                queue.id(),
                sent,
                queue.handled(),
                queue.retried(),
                queue.dead(),
                queue.dropped(),
                own,
                order.outOfTurn());
    }

    /**
     * Counts the deliveries nobody can account for.
     *
     * @return 0 if none was lost; below 0 if some were made twice
     */
    public long missing() {
        return sent - handled - dead - dropped - left;
    }

    /**
     * Tells whether all is as promised.
     *
     * @return whether no delivery is missing and none came out of turn
     */
    public boolean isComplete() {
        return missing() == 0 && outOfTurn == 0;
    }
}
