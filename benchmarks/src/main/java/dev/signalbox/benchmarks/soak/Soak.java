package dev.signalbox.benchmarks.soak;

import dev.signalbox.runtime.EventDispatcher;
import dev.signalbox.runtime.ListenerQueue;
import dev.signalbox.runtime.UndeliveredEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Delivers in every way at once, for minutes: does the heap stay flat, do threads stay as many, is every delivery accounted
 * for?
 *
 * <pre>benchmarks/soak 10</pre>
 */
public final class Soak {
    /** The instances and the subscriptions that are there all the time. */
    static final int STAYING = 3;

    private static final int WORKERS = 4;
    private static final int SECONDS_BETWEEN_LINES = 10;

    private final Ledger ledger = new Ledger();
    private final SoakProgram program = SoakSources.compile();
    private final EventDispatcher bus = program.open(ledger);
    private final CountDownLatch over = new CountDownLatch(1);

    private Soak() {}

    /**
     * Runs and, if a delivery is not accounted for, ends with status 1.
     *
     * @param arguments the minutes it is to run
     * @throws InterruptedException if somebody wants it to end
     * @throws ExecutionException if a dispatch fails
     */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        System.exit(new Soak().run(Long.parseLong(arguments[0])) ? 0 : 1);
    }

    private boolean run(long minutes) throws InterruptedException, ExecutionException {
        System.out.printf("JDK %s, %d workers, %d minutes%n", Runtime.version(), WORKERS, minutes);
        stay();
        ExecutorService threads = Executors.newFixedThreadPool(WORKERS);
        List<Future<Long>> orders = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
            orders.add(threads.submit(new Worker(i, program, bus, ledger, over)));
        }
        watch(minutes * 60);
        over.countDown();
        threads.shutdown();
        for (Future<Long> each : orders) {
            each.get();
        }
        List<UndeliveredEvent> left = bus.close(Duration.ofMinutes(1));
        return report() && left.isEmpty();
    }

    private void stay() {
        Account subscription = ledger.of(Way.STAYING_SUBSCRIPTION);
        for (int i = 0; i < STAYING; i++) {
            bus.register(program.screen(ledger.of(Way.STAYING_INSTANCE), -1));
            bus.subscribe(SoakEvent.class, (event, context) -> subscription.deliver(event));
        }
    }

    /** Prints how it goes, from the first line on that has everything warm. */
    private void watch(long seconds) throws InterruptedException {
        List<Vitals> seen = new ArrayList<>();
        for (long at = SECONDS_BETWEEN_LINES; at <= seconds; at += SECONDS_BETWEEN_LINES) {
            TimeUnit.SECONDS.sleep(SECONDS_BETWEEN_LINES);
            seen.add(Vitals.now());
            System.out.printf("%6d s %s %,15d deliveries%n", at, seen.get(seen.size() - 1), ledger.delivered());
        }
        System.out.println("first " + seen.get(0));
        System.out.println("last  " + seen.get(seen.size() - 1));
        System.out.println("most  " + seen.stream().reduce(seen.get(0), Vitals::most));
    }

    private boolean report() {
        for (Way way : Way.values()) {
            Account account = ledger.of(way);
            System.out.printf("%-22s %,15d owed %,15d delivered%n", way, account.owed(), account.delivered());
        }
        for (ListenerQueue queue : bus.queues()) {
            System.out.printf(
                    "%s: %,d entered, %,d handled, %,d retried, %,d dead, %,d waiting%n",
                    queue.id(), queue.entered(), queue.handled(), queue.retried(), queue.dead(), queue.waiting());
        }
        List<Way> uneven = ledger.uneven();
        System.out.println(
                uneven.isEmpty() ? "every delivery is accounted for" : "LOST, DOUBLED OR NOT OWED: " + uneven);
        return uneven.isEmpty();
    }
}
