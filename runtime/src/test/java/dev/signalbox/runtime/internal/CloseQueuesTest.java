package dev.signalbox.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.annotation.WhenFull;
import dev.signalbox.runtime.internal.QueueTask.Progress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The end of the queues of a dispatcher. */
@Timeout(60)
class CloseQueuesTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final KeptThreads threads = new KeptThreads();
    private final LiveQueues<Job> queues = new LiveQueues<>();
    private final LiveQueue<Job> first = queue("first", WhenFull.BLOCK);
    private final LiveQueue<Job> second = queue("second", WhenFull.DROP_NEWEST);
    private final List<String> heard = new CopyOnWriteArrayList<>();

    @Test
    void returnsWhatWaitsInOrderWhenTheTimeIsUp() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Job inWork = Job.of("in work", attempt -> {
            begun.countDown();
            new CountDownLatch(1).await();
            return Progress.HANDLED;
        });
        first.put(inWork);
        first.put(Job.noting("b", heard));
        first.put(Job.noting("c", heard));
        begun.await();
        assertThat(queues.close(Duration.ZERO).get(first))
                .extracting(Job::toString)
                .containsExactly("b", "c");
        threads.join();
        assertThat(inWork.cause()).isInstanceOf(InterruptedException.class);
        assertThat(first.dead()).isOne();
        assertThat(heard).isEmpty();
    }

    @Test
    void waitsForWhatDeliveriesPutIntoOtherQueues() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        first.put(Job.of("puts", attempt -> {
            go.await();
            second.put(Job.noting("put", heard));
            return Progress.HANDLED;
        }));
        go.countDown();
        assertThat(queues.close(LONG).values()).allMatch(List::isEmpty);
        assertThat(heard).containsExactly("put");
        assertThat(threads.made).hasSize(2).noneMatch(Thread::isAlive);
    }

    @Test
    void doesNotWaitForWhatWasDropped() throws Exception {
        second.stop();
        second.put(Job.noting("a", heard));
        second.put(Job.noting("b", heard));
        second.put(Job.noting("dropped", heard));
        second.start();
        assertThat(queues.close(LONG).get(second)).isEmpty();
        assertThat(second.entered()).isEqualTo(3);
        assertThat(second.dropped()).isOne();
    }

    @Test
    void mayBeDoneTwice() throws Exception {
        first.put(Job.noting("a", heard));
        assertThat(queues.close(LONG)).hasSize(2);
        assertThat(queues.close(Duration.ZERO).get(first)).isEmpty();
        assertThatThrownBy(() -> first.put(Job.noting("late", heard)))
                .hasMessage("the queue first is closed with its dispatcher");
        assertThat(first.entered()).isOne();
    }

    @Test
    void goesOnWhenItsThreadIsInterrupted() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        first.put(Job.of("a", attempt -> {
            go.await();
            heard.add("a");
            return Progress.HANDLED;
        }));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> queues.close(LONG)).isInstanceOf(InterruptedException.class);
        go.countDown();
        assertThat(queues.close(Duration.ofDays(1_000_000)).get(first)).isEmpty();
        assertThat(heard).containsExactly("a");
    }

    @Test
    void knowsItsOwnWorkers() throws Exception {
        LiveQueues<Job> others = new LiveQueues<>();
        first.put(Job.of("asks", attempt -> {
            heard.add(queues.isInWorker() + " " + others.isInWorker());
            return Progress.HANDLED;
        }));
        queues.close(LONG);
        assertThat(heard).containsExactly("true false");
        assertThat(queues.isInWorker()).isFalse();
    }

    private LiveQueue<Job> queue(String id, WhenFull whenFull) {
        return queues.withWorkers(QueueSettings.of(id, 2, whenFull, 1, 0), threads);
    }
}
