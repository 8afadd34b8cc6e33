package dev.signalbox.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.annotation.WhenFull;
import dev.signalbox.runtime.internal.QueueTask.Progress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Queues that are stopped and started. */
@Timeout(60)
class StopTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final KeptThreads threads = new KeptThreads();
    private final LiveQueues<Job> queues = new LiveQueues<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();

    @ParameterizedTest
    @CsvSource({"1, false", "3, false", "3, true"})
    @DisplayName("P-20: who starts twice has one set of workers, who stops has none")
    void haveOneSetOfWorkersOrNone(int workers, boolean ordered) throws Exception {
        LiveQueue<Job> queue = queue(workers, ordered);
        queue.start();
        queue.start();
        queue.put(Job.noting("a", heard));
        assertThat(threads.made).hasSize(workers);
        queue.stop();
        queue.stop();
        threads.join();
        queue.put(Job.noting("b", heard));
        assertThat(threads.made).hasSize(workers);
        queue.start();
        queue.start();
        assertThat(threads.made).hasSize(2 * workers);
        assertThat(queues.close(LONG).get(queue)).isEmpty();
        assertThat(heard).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void startWithTheFirstDelivery() throws Exception {
        LiveQueue<Job> queue = queue(2, false);
        assertThat(threads.made).isEmpty();
        queue.put(Job.noting("a", heard));
        assertThat(threads.made).extracting(Thread::getName).containsExactly("signalbox-q-1", "signalbox-q-2");
        queues.close(LONG);
    }

    @Test
    void endTheDeliveryInWorkAndKeepTheRest() throws Exception {
        LiveQueue<Job> queue = queue(1, false);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        queue.put(Job.of("a", attempt -> {
            begun.countDown();
            go.await();
            heard.add("a");
            return Progress.HANDLED;
        }));
        queue.put(Job.noting("b", heard));
        begun.await();
        queue.stop();
        go.countDown();
        threads.join();
        assertThat(heard).containsExactly("a");
        assertThat(queues.close(LONG).get(queue)).extracting(Job::toString).containsExactly("b");
        queue.start();
        assertThat(threads.made).hasSize(1);
    }

    @Test
    void startedAgainBeforeTheirWorkersHaveEndedGoOn() throws Exception {
        LiveQueue<Job> queue = queue(3, false);
        for (int i = 0; i < 2_000; i++) {
            queue.put(Job.noting("a", heard));
            queue.stop();
            queue.start();
        }
        assertThat(queues.close(LONG).get(queue)).isEmpty();
        assertThat(queue.handled()).isEqualTo(2_000);
        threads.join();
    }

    private LiveQueue<Job> queue(int workers, boolean ordered) {
        QueueSettings settings = QueueSettings.of("q", 100, WhenFull.BLOCK, 1, 0);
        return queues.withWorkers(settings.workers(workers, ordered), threads);
    }
}
