package dev.signalbox.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.annotation.WhenFull;
import dev.signalbox.runtime.internal.QueueTask.Progress;
import dev.signalbox.runtime.queue.QueueFullException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of deliveries for which a queue has no room. */
@Timeout(60)
class AdmissionTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final LiveQueues<Job> queues = new LiveQueues<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();

    @Test
    void dropsTheNewest() throws Exception {
        LiveQueue<Job> queue = stopped(WhenFull.DROP_NEWEST);
        putFive(queue);
        assertCounts(queue, 5, 3);
        assertThat(queues.shut().get(queue)).extracting(Job::toString).containsExactly("1", "2");
    }

    @Test
    void dropsTheOldest() throws Exception {
        LiveQueue<Job> queue = stopped(WhenFull.DROP_OLDEST);
        putFive(queue);
        assertCounts(queue, 5, 3);
        assertThat(queues.shut().get(queue)).extracting(Job::toString).containsExactly("4", "5");
    }

    @Test
    void fails() throws Exception {
        LiveQueue<Job> queue = stopped(WhenFull.FAIL);
        assertThatThrownBy(() -> putFive(queue))
                .isInstanceOf(QueueFullException.class)
                .hasMessage(
                        "the queue q has no room, with a capacity of 2: take events faster, give it a larger capacity, or"
                                + " another whenFull");
        assertCounts(queue, 2, 0);
    }

    @Test
    void waitsForRoom() throws Exception {
        LiveQueue<Job> queue = stopped(WhenFull.BLOCK);
        Putting putting = Putting.five(queue, heard);
        putting.awaitWaiting();
        assertCounts(queue, 3, 0); // the third is counted before there is room, so that nobody takes the queue for done
        queue.start();
        assertThat(putting.failure()).isNull();
        assertThat(queues.close(LONG).get(queue)).isEmpty();
        assertThat(heard).containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void waitsInterruptibly() throws Exception {
        LiveQueue<Job> queue = stopped(WhenFull.BLOCK);
        Putting putting = Putting.five(queue, heard);
        putting.awaitWaiting();
        putting.thread.interrupt();
        assertThat(putting.failure()).isInstanceOf(InterruptedException.class);
        assertCounts(queue, 2, 0);
    }

    @Test
    void refusesWhoWaitsWhenClosed() throws Exception {
        LiveQueue<Job> queue = stopped(WhenFull.BLOCK);
        Putting putting = Putting.five(queue, heard);
        putting.awaitWaiting();
        assertThat(queues.close(LONG).get(queue)).hasSize(2);
        assertThat(putting.failure())
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("the queue q is closed with its dispatcher");
        assertThat(queue.entered()).isEqualTo(2);
    }

    @Test
    void refusesAWorkerThatWouldWaitForItself() throws Exception {
        LiveQueue<Job> queue = queues.withWorkers(settings(WhenFull.BLOCK), Thread::new);
        FutureTask<Void> own = new FutureTask<>(() -> {
            putFive(queue);
            return null;
        });
        queue.put(Job.of("puts into its own queue", attempt -> {
            own.run();
            return Progress.HANDLED;
        }));
        assertThatThrownBy(own::get)
                .hasCauseInstanceOf(QueueFullException.class)
                .hasMessageEndingWith(
                        "the queue q has no room, with a capacity of 2: all workers that could make room wait for"
                                + " it: give it a larger capacity, more workers, or another whenFull");
        assertThat(queues.close(LONG).get(queue)).isEmpty();
        assertThat(heard).containsExactly("1", "2");
    }

    @Test
    void letsOneOfSeveralWorkersWait() throws Exception {
        LiveQueue<Job> queue = queues.withWorkers(settings(WhenFull.BLOCK).workers(2, false), Thread::new);
        CountDownLatch done = new CountDownLatch(1);
        queue.put(Job.of("puts into its own queue", attempt -> {
            putFive(queue);
            done.countDown();
            return Progress.HANDLED;
        }));
        done.await();
        assertThat(queues.close(LONG).get(queue)).isEmpty();
        assertThat(heard).containsExactlyInAnyOrder("1", "2", "3", "4", "5");
    }

    private LiveQueue<Job> stopped(WhenFull whenFull) {
        LiveQueue<Job> queue = queues.withWorkers(settings(whenFull), Thread::new);
        queue.stop();
        return queue;
    }

    private static QueueSettings settings(WhenFull whenFull) {
        return QueueSettings.of("q", 2, whenFull, 1, 0);
    }

    private void putFive(LiveQueue<Job> queue) throws InterruptedException {
        for (int i = 1; i <= 5; i++) {
            queue.put(Job.noting(String.valueOf(i), heard));
        }
    }

    private static void assertCounts(LiveQueue<Job> queue, int entered, int dropped) {
        assertThat(queue.entered()).isEqualTo(entered);
        assertThat(queue.dropped()).isEqualTo(dropped);
        assertThat(queue.waiting()).isEqualTo(2);
    }
}
