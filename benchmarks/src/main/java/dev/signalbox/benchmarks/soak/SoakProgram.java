package dev.signalbox.benchmarks.soak;

import dev.signalbox.runtime.EventDispatcher;

/** A program with a dispatcher. Implemented by a compiled workload. */
public interface SoakProgram {
    /**
     * Makes the dispatcher.
     *
     * @param ledger where its listeners note what is delivered
     * @return the dispatcher
     */
    EventDispatcher open(Ledger ledger);

    /**
     * Dispatches an order, for which its listener emits another event.
     *
     * @param worker who does
     * @param number the number of the order
     */
    void order(int worker, long number);

    /**
     * Makes an instance of a registered class, which is called for every order.
     *
     * @param account where it notes what is delivered
     * @param worker whose orders it notes; all if it is negative
     * @return an instance that is not registered yet
     */
    Object screen(Account account, int worker);
}
