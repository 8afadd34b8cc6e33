package dev.signalbox.samples.retailandplant.retail;

import dev.signalbox.annotation.Emits;
import dev.signalbox.annotation.Listen;
import dev.signalbox.annotation.Queued;
import dev.signalbox.samples.retailandplant.count.InTurn;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Suspects large purchases, and those of one card several times in a row.
 *
 * <p>Shows a queued listener that emits, and what {@code orderBy} is for: "in a row" means something because the purchases of a
 * shop come in order, and what is known of a shop is touched by one worker only.
 */
public final class FraudWatch {
    /** A purchase of so many cents is large. */
    public static final int LARGE = 100_000;

    /** So many purchases of one card in a row are suspicious. */
    public static final int IN_A_ROW = 3;

    private final Map<Integer, Run> runs = new ConcurrentHashMap<>();
    private final InTurn order = new InTurn();

    @Emits
    @Queued(workers = 2, orderBy = "store")
    @Listen(topic = "store.*.*.purchase", id = "fraud")
    Optional<FraudSuspected> watch(Purchase purchase) {
        order.check(purchase.store(), purchase.receipt());
        Run run = runs.getOrDefault(purchase.store(), Run.NONE).and(purchase.card());
        runs.put(purchase.store(), run);
        return purchase.cents() >= LARGE || run.length() == IN_A_ROW
                ? Optional.of(new FraudSuspected(purchase.country(), purchase.store(), purchase.receipt()))
                : Optional.empty();
    }

    /**
     * Returns what is known of the order of purchases.
     *
     * @return the check, by shop
     */
    public InTurn order() {
        return order;
    }

    /** Purchases of one card in a row. */
    private record Run(int card, int length) {
        static final Run NONE = new Run(0, 0);

        Run and(int next) {
            return new Run(next, next == card ? length + 1 : 1);
        }
    }
}
