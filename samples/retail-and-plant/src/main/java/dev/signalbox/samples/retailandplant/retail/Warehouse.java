package dev.signalbox.samples.retailandplant.retail;

import dev.signalbox.annotation.Emits;
import dev.signalbox.annotation.Listen;
import dev.signalbox.annotation.Queued;
import dev.signalbox.samples.retailandplant.count.InTurn;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps count of what each shop has in stock, and has it filled up when that is little. */
public final class Warehouse {
    /** What a shop has when it is full, in units. */
    public static final int FULL = 1_000;

    /** With less than this, it is filled up again. */
    public static final int LOW = 100;

    private final Map<Integer, Integer> stock = new ConcurrentHashMap<>();
    private final InTurn order = new InTurn();

    /**
     * Takes from the stock what was bought. Public, so that it can be called without a dispatcher too.
     *
     * @param purchase the purchase
     * @return what the shop needs, if it has little left
     */
    @Emits
    @Queued(workers = 2, orderBy = "store")
    @Listen(topic = "store.*.*.purchase", id = "warehouse")
    public Optional<RestockDue> take(Purchase purchase) {
        order.check(purchase.store(), purchase.receipt());
        int left = stock(purchase.store()) - purchase.units();
        stock.put(purchase.store(), left < LOW ? FULL : left);
        return left < LOW
                ? Optional.of(new RestockDue(purchase.country(), purchase.store(), FULL - left))
                : Optional.empty();
    }

    /**
     * Tells what a shop has, by the purchases that were handled.
     *
     * @param store the number of the shop
     * @return units
     */
    public int stock(int store) {
        return stock.getOrDefault(store, FULL);
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
