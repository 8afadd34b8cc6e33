package dev.signalbox.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.annotation.WhenFull;
import dev.signalbox.runtime.internal.QueueTask.Progress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deliveries that are tried again. */
@Timeout(60)
class RetryTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final long HOUR = Duration.ofHours(1).toNanos();
    private static final QueueSettings SETTINGS = QueueSettings.of("q", 100, WhenFull.BLOCK, 3, HOUR);

    private final KeptThreads threads = new KeptThreads();
    private final FakeTime time = new FakeTime();
    private final LiveQueues<Job> queues = new LiveQueues<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void keepOthersOfTheirOrderWaiting(int workers) throws Exception {
        LiveQueue<Job> queue = queues.withWorkers(SETTINGS.workers(workers, true), threads, time);
        CountDownLatch go = new CountDownLatch(1);
        queue.put(failing("a", 2, go));
        queue.put(Job.noting("b", heard));
        go.countDown();
        assertThat(queues.close(LONG).get(queue)).isEmpty();
        assertThat(heard).containsExactly("a", "a", "a", "b");
        assertThat(time.pauses).containsExactly(3_600L, 3_600L);
        assertThat(queue.handled()).isEqualTo(2);
    }

    @Test
    void letOthersPassIfThereIsNoOrder() throws Exception {
        LiveQueue<Job> queue = queues.withWorkers(SETTINGS.workers(2, false), threads, time);
        CountDownLatch blocked = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        queue.put(Job.of("keeps one worker busy", attempt -> {
            blocked.countDown();
            end.await();
            return Progress.HANDLED;
        }));
        blocked.await();
        queue.put(failing("a", 1, go));
        queue.put(Job.of("b", attempt -> {
            heard.add("b after " + queue.waiting());
            time.pass(HOUR);
            return Progress.HANDLED;
        }));
        queue.put(Job.of("c", attempt -> {
            heard.add("c");
            end.countDown();
            return Progress.HANDLED;
        }));
        go.countDown();
        assertThat(queues.close(LONG).get(queue)).isEmpty();
        assertThat(heard).containsExactly("a", "b after 2", "a", "c");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void areLeftWhenClosedBefore(boolean ordered) throws Exception {
        LiveQueue<Job> queue = queues.withWorkers(SETTINGS.workers(2, ordered), threads);
        CountDownLatch failed = new CountDownLatch(1);
        Job again = Job.of("again", attempt -> {
            failed.countDown();
            return Progress.AGAIN;
        });
        queue.put(again);
        failed.await();
        List<Job> left = queues.close(Duration.ZERO).get(queue);
        threads.join();
        boolean gaveUp = again.cause() != null;
        assertThat(left).isEqualTo(gaveUp ? List.of() : List.of(again));
        assertThat(queue.dead()).isEqualTo(gaveUp ? 1 : 0);
        assertThat(queue.waiting()).isZero();
    }

    private Job failing(String name, int times, CountDownLatch go) {
        return Job.of(name, attempt -> {
            go.await();
            heard.add(name);
            return attempt <= times ? Progress.AGAIN : Progress.HANDLED;
        });
    }
}
