package dev.signalbox.benchmarks.soak;

import dev.signalbox.runtime.EventDispatcher;
import dev.signalbox.runtime.SubscriptionGroup;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/**
 * A thread that dispatches, and lets listeners come and go meanwhile. These note its own events alone: what they are owed
 * is exact, whatever other workers do.
 */
final class Worker implements Callable<Long> {
    private static final int ORDERS_OF_A_VISIT = 100;
    private static final int ORDERS_AFTER_IT = 25;

    private final int worker;
    private final SoakProgram program;
    private final EventDispatcher bus;
    private final Ledger ledger;
    private final CountDownLatch over;

    /** The number of the latest order. */
    private long number;

    Worker(int worker, SoakProgram program, EventDispatcher bus, Ledger ledger, CountDownLatch over) {
        this.worker = worker;
        this.program = program;
        this.bus = bus;
        this.ledger = ledger;
        this.over = over;
    }

    /** Returns how many orders it dispatched. */
    @Override
    public Long call() {
        while (over.getCount() > 0) {
            visit();
            for (int i = 0; i < ORDERS_AFTER_IT; i++) {
                order();
            }
        }
        return number;
    }

    private void visit() {
        Account subscription = ledger.of(Way.VISITING_SUBSCRIPTION);
        try (SubscriptionGroup visit = new SubscriptionGroup()) {
            visit.add(bus.register(program.screen(ledger.of(Way.VISITING_INSTANCE), worker)));
            visit.add(bus.subscription(SoakEvent.class)
                    .filter(event -> event.worker() == worker)
                    .to((event, context) -> subscription.deliver(event)));
            for (int i = 0; i < ORDERS_OF_A_VISIT; i++) {
                owe(Way.VISITING_INSTANCE, 1);
                owe(Way.VISITING_SUBSCRIPTION, 2);
                order();
            }
        }
    }

    /** Dispatches an order; whoever hears all events hears what is emitted for it as well. */
    private void order() {
        owe(Way.LISTENER, 1);
        owe(Way.EMITTED, 1);
        owe(Way.QUEUED, 1);
        owe(Way.TAP, 2);
        owe(Way.STAYING_INSTANCE, Soak.STAYING);
        owe(Way.STAYING_SUBSCRIPTION, 2 * Soak.STAYING);
        program.order(worker, number++);
    }

    private void owe(Way way, int times) {
        for (int i = 0; i < times; i++) {
            ledger.of(way).owe(worker, number);
        }
    }
}
