package dev.signalbox.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.annotation.WhenFull;
import dev.signalbox.runtime.ListenerQueue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A million deliveries, under random failures, kills of workers, full queues and a close in the middle: each is handled, dead, dropped
 * or left, exactly once. The seed is printed, and may be given as {@code -Dsignalbox.seed}.
 */
@Timeout(120)
class AccountingTest {
    private static final int ALL = 1_000_000;
    private static final int ROUNDS = 50;
    private static final int PUTTERS = 2;
    private static final int PUTS = ALL / ROUNDS / PUTTERS;

    private final long seed = Long.getLong("signalbox.seed", System.nanoTime());
    private final ExecutorService putters = Executors.newCachedThreadPool();

    @AfterEach
    void end() {
        putters.shutdownNow();
    }

    @Test
    void everyDeliveryIsAccountedFor() throws Exception {
        System.out.println("AccountingTest: -Dsignalbox.seed=" + seed);
        SplittableRandom random = new SplittableRandom(seed);
        int offered = 0;
        for (int round = 0; round < ROUNDS; round++) {
            offered += round(random.split());
        }
        assertThat(offered).isEqualTo(ALL);
    }

    /** Returns how many deliveries were offered. */
    private int round(SplittableRandom random) throws Exception {
        KeptThreads threads = new KeptThreads();
        ExecutorService executor = Executors.newFixedThreadPool(2, threads);
        LiveQueues<Parcel> queues = new LiveQueues<>();
        List<Account> accounts = accounts(queues, threads, executor);
        CountDownLatch middle = new CountDownLatch(PUTS + random.nextInt(PUTS));
        List<Future<Integer>> putting = new ArrayList<>();
        for (int i = 0; i < PUTTERS; i++) {
            SplittableRandom own = random.split();
            putting.add(putters.submit(() -> put(accounts, own, middle)));
        }
        middle.await();
        if (random.nextBoolean()) {
            executor.shutdown(); // from now on it refuses
        }
        Map<ListenerQueue, List<Parcel>> left = queues.close(Duration.ofMillis(10L * random.nextInt(3)));
        int offered = 0;
        for (Future<Integer> each : putting) {
            offered += each.get();
        }
        executor.shutdown();
        threads.join();
        check(accounts, left, threads);
        return offered;
    }

    private static void check(List<Account> accounts, Map<ListenerQueue, List<Parcel>> left, KeptThreads threads) {
        for (Account account : accounts) {
            account.check(left);
        }
        assertThat(threads.killers).allMatch(killer -> killer instanceof OutOfMemoryError);
    }

    private static int put(List<Account> accounts, SplittableRandom random, CountDownLatch middle)
            throws InterruptedException {
        for (int i = 0; i < PUTS; i++) {
            accounts.get(random.nextInt(accounts.size())).put(new Parcel(random));
            middle.countDown();
        }
        return PUTS;
    }

    /** Queues of each policy: with one worker, with several, with several that keep an order, on an executor. */
    private static List<Account> accounts(LiveQueues<Parcel> queues, KeptThreads threads, ExecutorService executor) {
        List<Account> accounts = new ArrayList<>();
        for (WhenFull whenFull : WhenFull.values()) {
            QueueSettings settings = QueueSettings.of(whenFull.name(), 30, whenFull, 3, 0);
            accounts.add(new Account(queues.withWorkers(settings, threads, new FakeTime())));
            accounts.add(new Account(queues.withWorkers(settings.workers(2, false), threads, new FakeTime())));
            accounts.add(new Account(queues.withWorkers(settings.workers(2, true), threads, new FakeTime())));
            accounts.add(new Account(queues.onExecutor(settings, executor)));
        }
        return accounts;
    }
}
