package dev.signalbox.samples.retailandplant.retail;

import dev.signalbox.runtime.queue.DeadLetter;
import dev.signalbox.runtime.queue.DeadLetterHandler;
import java.util.concurrent.atomic.LongAdder;

/** Sums up the purchases that were not paid. Shows a dead letter handler; without one, dead letters are logged as warnings. */
public final class RejectedCards implements DeadLetterHandler {
    private final LongAdder cents = new LongAdder();

    /** Creates a handler that has seen nothing. */
    public RejectedCards() {}

    @Override
    public void onDeadLetter(DeadLetter letter) {
        if (letter.event() instanceof Purchase purchase && letter.cause() instanceof CardException) {
            cents.add(purchase.cents());
        }
    }

    /**
     * Sums up what was not paid.
     *
     * @return the sum in cents
     */
    public long cents() {
        return cents.sum();
    }
}
