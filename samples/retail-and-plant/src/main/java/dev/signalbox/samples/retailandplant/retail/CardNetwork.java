package dev.signalbox.samples.retailandplant.retail;

import java.util.concurrent.atomic.LongAdder;

/** A toy of the card companies: now and then busy at the first attempt, and never content with one card. */
public final class CardNetwork {
    /** The number of the card that has expired. */
    public static final int EXPIRED = 9_999;

    private static final int BUSY = 1_000;

    private final LongAdder cents = new LongAdder();

    void charge(Purchase purchase, int attempt) throws CardException {
        if (purchase.card() == EXPIRED) {
            throw new CardException("the card has expired");
        }
        if (purchase.receipt() % BUSY == 0 && attempt == 1) {
            throw new CardException("the network is busy");
        }
        cents.add(purchase.cents());
    }

    /**
     * Sums up what was charged.
     *
     * @return the sum in cents
     */
    public long cents() {
        return cents.sum();
    }
}
