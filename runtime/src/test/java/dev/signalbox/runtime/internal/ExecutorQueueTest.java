package dev.signalbox.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.annotation.WhenFull;
import dev.signalbox.runtime.internal.QueueTask.Progress;
import dev.signalbox.runtime.queue.QueueFullException;
import dev.signalbox.runtime.queue.ThreadBound;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queues whose deliveries run on an executor. */
@Timeout(60)
class ExecutorQueueTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final QueueSettings SETTINGS = QueueSettings.of("q", 100, WhenFull.BLOCK, 3, 1_000_000);

    /** The turns that the executor was given and has not taken; the thread of the test is its own. */
    private final Deque<Runnable> turns = new ArrayDeque<>();

    private final LiveQueues<Job> queues = new LiveQueues<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void runsOneAfterTheOtherInOrder(int threads) throws Exception {
        var executor = Executors.newFixedThreadPool(threads);
        LiveQueue<Job> queue = queues.onExecutor(SETTINGS, executor);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            all.add(String.valueOf(i));
            queue.put(Job.noting(String.valueOf(i), heard));
        }
        assertThat(queues.close(LONG).get(queue)).isEmpty();
        executor.shutdown();
        assertThat(heard).isEqualTo(all);
    }

    @Test
    void givesOthersTheirTurn() throws Exception {
        LiveQueue<Job> queue = queues.onExecutor(SETTINGS, turns::add);
        for (int i = 0; i < 40; i++) {
            queue.put(Job.noting("a", heard));
        }
        assertThat(turns).hasSize(1);
        turns.remove().run();
        assertThat(heard).hasSize(32);
        turns.remove().run();
        assertThat(heard).hasSize(40);
        assertThat(turns).isEmpty();
    }

    @Test
    void triesAgainAfterAPauseBeforeOthers() throws Exception {
        var executor = Executors.newSingleThreadExecutor();
        LiveQueue<Job> queue = queues.onExecutor(SETTINGS, executor);
        CountDownLatch go = new CountDownLatch(1);
        queue.put(Job.of("a", attempt -> {
            go.await();
            heard.add("a");
            return attempt < 3 ? Progress.AGAIN : Progress.DEAD;
        }));
        queue.put(Job.noting("b", heard));
        go.countDown();
        assertThat(queues.close(LONG).get(queue)).isEmpty();
        executor.shutdown();
        assertThat(heard).containsExactly("a", "a", "a", "b");
        assertThat(queue.dead()).isOne();
    }

    @Test
    void givesUpWhatItsExecutorRefuses() throws Exception {
        for (RuntimeException refusal :
                List.of(new RejectedExecutionException(), new IllegalStateException("no toolkit"))) {
            LiveQueue<Job> queue = queues.onExecutor(SETTINGS, turn -> {
                throw refusal;
            });
            Job job = Job.noting("never", heard);
            queue.put(job);
            assertThat(job.cause()).isSameAs(refusal);
            assertThat(queue.dead()).isOne();
        }
        assertThat(queues.close(LONG).values()).allMatch(List::isEmpty);
        assertThat(heard).isEmpty();
    }

    @Test
    void goesOnAfterAnErrorOfTheMachine() throws Exception {
        LiveQueue<Job> queue = queues.onExecutor(SETTINGS, turns::add);
        queue.put(Job.of("mortal", attempt -> {
            heard.add("mortal");
            if (attempt == 1) {
                throw new OutOfMemoryError("planted");
            }
            return Progress.HANDLED;
        }));
        queue.put(Job.noting("next", heard));
        assertThatThrownBy(() -> turns.remove().run()).isInstanceOf(OutOfMemoryError.class);
        turns.remove().run();
        assertThat(heard).containsExactly("mortal", "mortal", "next");
    }

    @Test
    void callsNobodyWhileStopped() throws Exception {
        LiveQueue<Job> queue = queues.onExecutor(SETTINGS, turns::add);
        queue.put(Job.noting("a", heard));
        queue.stop();
        queue.put(Job.noting("b", heard));
        turns.remove().run();
        assertThat(heard).isEmpty();
        assertThat(queue.waiting()).isEqualTo(2);
        queue.start();
        turns.remove().run();
        assertThat(heard).containsExactly("a", "b");
    }

    @Test
    void takesTurnsAtOnceIfTheExecutorRunsThemSo() throws Exception {
        LiveQueue<Job> queue = queues.onExecutor(SETTINGS, Runnable::run);
        queue.put(Job.of("a", attempt -> {
            queue.put(Job.noting("nested", heard));
            heard.add("a");
            return Progress.HANDLED;
        }));
        assertThat(heard).containsExactly("a", "nested");
    }

    @Test
    void refusesItsOwnThreadThatWouldWaitForItself() throws Exception {
        QueueSettings small = QueueSettings.of("q", 1, WhenFull.BLOCK, 1, 0);
        LiveQueue<Job> queue = queues.onExecutor(small, ThreadBound.of(turns::add, () -> true));
        queue.put(Job.noting("a", heard));
        assertThatThrownBy(() -> queue.put(Job.noting("b", heard))).isInstanceOf(QueueFullException.class);
        turns.remove().run();
        assertThat(heard).containsExactly("a");
    }
}
