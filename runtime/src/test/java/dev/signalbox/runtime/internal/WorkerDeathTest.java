package dev.signalbox.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.annotation.WhenFull;
import dev.signalbox.runtime.internal.QueueTask.Progress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workers that errors of the VM end. */
@Timeout(60)
class WorkerDeathTest {
    private static final long SECOND = 1_000_000_000L;
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final QueueSettings SETTINGS = QueueSettings.of("q", 100, WhenFull.BLOCK, 1, 0);

    private final KeptThreads threads = new KeptThreads();
    private final FakeTime time = new FakeTime();
    private final LiveQueues<Job> queues = new LiveQueues<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void areReplacedByOneThatGoesOnWithTheSameDelivery(int workers) throws Exception {
        LiveQueue<Job> queue = queues.withWorkers(SETTINGS.workers(workers, false), threads, time);
        queue.put(Job.of("mortal", attempt -> {
            heard.add("mortal " + attempt + Thread.currentThread().getName());
            return diesAt(attempt, 1);
        }));
        assertThat(queues.close(LONG)).isEqualTo(Map.of(queue, List.of()));
        threads.join();
        assertThat(heard).hasSize(2);
        assertThat(heard.get(0))
                .startsWith("mortal 1signalbox-q-")
                .endsWith(heard.get(1).substring(8));
        assertThat(heard.get(1)).startsWith("mortal 2");
        assertThat(queue.handled()).isOne();
        assertThat(threads.made).hasSize(workers + 1).allMatch(Thread::isDaemon);
        assertThat(threads.killers).singleElement().isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void keepTheOrder() throws Exception {
        LiveQueue<Job> queue = queues.withWorkers(SETTINGS, threads, time);
        CountDownLatch go = new CountDownLatch(1);
        queue.put(Job.of("first", attempt -> {
            go.await();
            heard.add("first");
            return diesAt(attempt, 2);
        }));
        queue.put(Job.noting("second", heard));
        go.countDown();
        queues.close(LONG);
        assertThat(heard).containsExactly("first", "first", "first", "second");
    }

    @Test
    @DisplayName("P-21: the replacement waits by how long those before it lived, without what they waited")
    void areReplacedAfterARespite() throws Exception {
        LiveQueue<Job> queue = queues.withWorkers(SETTINGS, threads, time);
        queue.put(Job.of("mortal", attempt -> {
            time.pass((attempt == 26 ? 6 : 1) * SECOND);
            return diesAt(attempt, 27);
        }));
        queues.close(LONG);
        Stream<Long> short25 = LongStream.rangeClosed(1, 25).mapToObj(life -> Math.min(60, 3 * life));
        assertThat(time.pauses)
                .containsExactlyElementsOf(Stream.concat(short25, Stream.of(3L)).toList());
    }

    @Test
    void whileStoppedAreReplacedOnlyWhenStarted() throws Exception {
        LiveQueue<Job> queue = queues.withWorkers(SETTINGS, threads, time);
        queue.put(Job.of("mortal", attempt -> {
            if (attempt == 1) {
                queue.stop();
            }
            return diesAt(attempt, 1);
        }));
        threads.join();
        assertThat(threads.made).hasSize(1);
        assertThat(queue.waiting()).isOne();
        queue.start();
        assertThat(queues.close(LONG).get(queue)).isEmpty();
        assertThat(queue.handled()).isOne();
    }

    @Test
    void afterClosingGiveUpWhatTheyWereAt() throws Exception {
        LiveQueue<Job> queue = queues.withWorkers(SETTINGS, threads, time);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Job mortal = Job.of("mortal", attempt -> {
            begun.countDown();
            Undisturbed.await(closed);
            return diesAt(attempt, 1);
        });
        queue.put(mortal);
        begun.await();
        assertThat(queues.close(Duration.ZERO).get(queue)).isEmpty();
        closed.countDown();
        threads.join();
        assertThat(mortal.cause()).isInstanceOf(OutOfMemoryError.class);
        assertThat(queue.dead()).isOne();
        assertThat(threads.made).hasSize(1);
    }

    @Test
    void areNotNeededByListenersThatInterruptThemselves() throws Exception {
        LiveQueue<Job> queue = queues.withWorkers(SETTINGS, threads, time);
        CountDownLatch go = new CountDownLatch(1);
        queue.put(Job.of("interrupts", attempt -> {
            go.await();
            Thread.currentThread().interrupt();
            return Progress.HANDLED;
        }));
        queue.put(Job.of("next", attempt -> {
            heard.add("interrupted: " + Thread.currentThread().isInterrupted());
            return Progress.HANDLED;
        }));
        go.countDown();
        queues.close(LONG);
        assertThat(heard).containsExactly("interrupted: false");
        assertThat(threads.made).hasSize(1);
    }

    private static Progress diesAt(int attempt, int last) {
        if (attempt <= last) {
            throw new OutOfMemoryError("planted");
        }
        return Progress.HANDLED;
    }
}
