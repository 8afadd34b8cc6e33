package dev.signalbox.samples.retailandplant.retail;

import dev.signalbox.annotation.Listen;
import dev.signalbox.annotation.Queued;
import dev.signalbox.runtime.EventContext;
import dev.signalbox.samples.retailandplant.count.InTurn;

/**
 * Charges cards, three times if need be.
 *
 * <p>Shows a queued listener that may fail. While a purchase waits for another attempt, later ones of its shop wait too. One that
 * fails for good is a dead letter, and goes to {@link RejectedCards}.
 */
public final class CardProcessor {
    private final CardNetwork network;
    private final InTurn order = new InTurn();

    /**
     * Creates a processor.
     *
     * @param network what charges
     */
    public CardProcessor(CardNetwork network) {
        this.network = network;
    }

    @Queued(workers = 2, orderBy = "store", attempts = 3, backoff = "PT0.001S")
    @Listen(topic = "store.*.*.purchase", id = "cards")
    void charge(Purchase purchase, EventContext context) throws CardException {
        if (context.attempt() == 1) {
            order.check(purchase.store(), purchase.receipt());
        }
        network.charge(purchase, context.attempt());
    }

    /**
     * Returns what is known of the order of purchases.
     *
     * @return the check, by shop
     */
    public InTurn order() {
        return order;
    }
}
