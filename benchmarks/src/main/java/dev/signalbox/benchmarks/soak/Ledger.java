package dev.signalbox.benchmarks.soak;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An account for each way of delivery. */
public final class Ledger {
    private final Map<Way, Account> accounts = new EnumMap<>(Way.class);

    Ledger() {
        for (Way way : Way.values()) {
            accounts.put(way, new Account());
        }
    }

    /**
     * Returns the account of a way.
     *
     * @param way the way
     * @return the same account at each call
     */
    public Account of(Way way) {
        return Objects.requireNonNull(accounts.get(way));
    }

    long delivered() {
        return accounts.values().stream().mapToLong(Account::delivered).sum();
    }

    /** Returns the ways whose accounts are not even. */
    List<Way> uneven() {
        List<Way> uneven = new ArrayList<>(accounts.keySet());
        uneven.removeIf(way -> of(way).isEven());
        return uneven;
    }
}
