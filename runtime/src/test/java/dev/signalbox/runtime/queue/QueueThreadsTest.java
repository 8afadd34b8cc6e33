package dev.signalbox.runtime.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.runtime.Subscription;
import dev.signalbox.runtime.queue.Shop.Ordered;
import dev.signalbox.runtime.queue.Shop.Sale;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class QueueThreadsTest {
    private static final int THREADS = 8;
    private static final int ROUNDS = 500;

    private final Shop shop = new Shop();
    private final EventQueue<Ordered> queue = EventQueue.of(shop.subscription(Ordered.class));

    @Test
    @DisplayName("T-16: two consumers of one queue share its events")
    void consumersOfOneQueueShareItsEvents() throws InterruptedException {
        Set<Ordered> handled = ConcurrentHashMap.newKeySet();
        AtomicInteger calls = new AtomicInteger();
        CountDownLatch bothAtWork = new CountDownLatch(2);
        List<EventConsumer<Ordered>> consumers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            AtomicInteger own = new AtomicInteger();
            consumers.add(new EventConsumer<>(queue, event -> {
                if (own.getAndIncrement() == 0) {
                    bothAtWork.countDown();
                    bothAtWork.await();
                }
                calls.incrementAndGet();
                handled.add(event);
            }));
        }
        for (int number = 0; number < 100; number++) {
            shop.dispatch(new Ordered(number));
        }
        queue.close();
        for (EventConsumer<Ordered> consumer : consumers) {
            consumer.start();
        }
        for (EventConsumer<Ordered> consumer : consumers) {
            assertThat(consumer.awaitEnd(Duration.ofMinutes(1))).isTrue();
        }

        assertThat(calls).hasValue(100);
        assertThat(handled).hasSize(100);
    }

    /** Forbidden: an exception, an event lost for who stays, one in a wrong order, one for who has closed. */
    @Test
    @DisplayName("T-17: threads subscribe, close and dispatch at once; who stays misses nothing")
    void whoStaysMissesNothing() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int first = thread * ROUNDS;
            tasks.add(() -> {
                start.await();
                return comeAndGo(first);
            });
        }
        try {
            for (Future<Integer> heardTooLate : threads.invokeAll(tasks)) {
                assertThat(heardTooLate.get()).isZero();
            }
        } finally {
            threads.shutdownNow();
        }

        int[] last = new int[THREADS];
        for (int i = 0; i < THREADS * ROUNDS; i++) {
            int number = queue.poll().orElseThrow().number();
            assertThat(number % ROUNDS).isEqualTo(last[number / ROUNDS]++);
        }
        assertThat(queue.poll()).isEmpty();
    }

    /** Returns how many events its own subscriptions heard after they were closed. */
    private int comeAndGo(int first) {
        AtomicInteger tooLate = new AtomicInteger();
        for (int number = first; number < first + ROUNDS; number++) {
            int now = number;
            Subscription own = shop.subscription(Sale.class)
                    .priority(number % 3)
                    .filter(sale -> sale.equals(new Ordered(now + 1)))
                    .to((event, context) -> tooLate.incrementAndGet());
            shop.dispatch(new Ordered(number));
            own.close();
        }
        return tooLate.get();
    }
}
