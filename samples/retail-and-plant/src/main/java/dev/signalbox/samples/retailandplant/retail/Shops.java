package dev.signalbox.samples.retailandplant.retail;

import dev.signalbox.runtime.EventPublisher;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.LongAdder;

/** Sells, in some shops: the same things in each run. */
public final class Shops implements Runnable {
    private static final List<Country> COUNTRIES = List.of(Country.values());
    private static final int REGULARS = 40;

    private final int first;
    private final int count;
    private final int purchases;
    private final EventPublisher publisher;
    private final LongAdder sent = new LongAdder();
    private final LongAdder cents = new LongAdder();

    /**
     * Creates shops.
     *
     * @param first the number of the first of them
     * @param count how many shops
     * @param purchases how many purchases in each
     * @param publisher who is told
     */
    public Shops(int first, int count, int purchases, EventPublisher publisher) {
        this.first = first;
        this.count = count;
        this.purchases = purchases;
        this.publisher = publisher;
    }

    /** Sells in one shop after the other, until all is sold. */
    @Override
    public void run() {
        List<Random> chances = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            chances.add(new Random(first + i));
        }
        for (int receipt = 1; receipt <= purchases; receipt++) {
            for (int i = 0; i < count; i++) {
                sell(purchase(first + i, receipt, chances.get(i)));
            }
        }
    }

    private void sell(Purchase purchase) {
        publisher.dispatch(purchase);
        sent.increment();
        cents.add(purchase.cents());
    }

    private static Purchase purchase(int store, int receipt, Random chance) {
        Country country = COUNTRIES.get(store % COUNTRIES.size());
        boolean expired = chance.nextInt(10_000) == 0;
        int card = expired ? CardNetwork.EXPIRED : store * REGULARS + chance.nextInt(REGULARS);
        int most = chance.nextInt(5_000) == 0 ? 2 * FraudWatch.LARGE : FraudWatch.LARGE / 10;
        return new Purchase(country, store, receipt, card, 100 + chance.nextInt(most), 1 + chance.nextInt(5));
    }

    /**
     * Counts the purchases that were dispatched.
     *
     * @return how many by now
     */
    public long sent() {
        return sent.sum();
    }

    /**
     * Sums up what the purchases cost that were dispatched.
     *
     * @return the sum in cents
     */
    public long cents() {
        return cents.sum();
    }
}
