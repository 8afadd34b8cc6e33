package dev.signalbox.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.annotation.WhenFull;
import dev.signalbox.runtime.internal.QueueTask.Progress;
import dev.signalbox.runtime.queue.ThreadBound;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The thread of an executor that knows it, such as that of a user interface: here that of the test. */
@Timeout(60)
class OwnThreadTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final Thread own = Thread.currentThread();
    private final Deque<Runnable> turns = new ArrayDeque<>();
    private final ThreadBound executor = ThreadBound.of(turns::add, () -> Thread.currentThread() == own);
    private final LiveQueues<Job> queues = new LiveQueues<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();

    @Test
    void runsAtOnceIfWantedAheadOfWhatWaits() throws Exception {
        LiveQueue<Job> queue = queue(true);
        Thread other = new Thread(() -> assertThat(queue).satisfies(it -> it.put(Job.noting("waits", heard))));
        other.start();
        other.join();
        queue.put(Job.of("at once", attempt -> {
            heard.add("at once " + queues.isInWorker());
            return attempt == 1 ? Progress.AGAIN : Progress.HANDLED;
        }));
        turns.remove().run();
        assertThat(heard).containsExactly("at once true", "at once true", "waits");
        assertThat(queue.handled()).isEqualTo(2);
        assertThat(queues.isInWorker()).isFalse();
    }

    @Test
    void waitsForItsTurnOtherwise() throws Exception {
        LiveQueue<Job> queue = queue(false);
        queue.put(Job.noting("a", heard));
        assertThat(heard).isEmpty();
        turns.remove().run();
        assertThat(heard).containsExactly("a");
    }

    @Test
    void accountsForAnErrorOfTheMachine() throws Exception {
        LiveQueue<Job> queue = queue(true);
        Job mortal = Job.of("mortal", attempt -> {
            throw new OutOfMemoryError("planted");
        });
        assertThatThrownBy(() -> queue.put(mortal)).isInstanceOf(OutOfMemoryError.class);
        assertThat(mortal.cause()).isInstanceOf(OutOfMemoryError.class);
        assertThat(queue.dead()).isOne();
        assertThat(queues.close(LONG).get(queue)).isEmpty();
    }

    /** The executor could not take it: its thread waits. */
    @Test
    void takesWhatComesWhileItCloses() throws Exception {
        LiveQueue<Job> queue = queue(false);
        LiveQueue<Job> workers = queues.withWorkers(settings(), Thread::new);
        CountDownLatch closing = new CountDownLatch(1);
        queue.put(Job.of("a", attempt -> {
            closing.countDown();
            heard.add("a");
            return Progress.HANDLED;
        }));
        workers.put(Job.of("worker", attempt -> {
            closing.await();
            for (int i = 0; i < 50; i++) {
                queue.put(Job.noting("b", heard));
            }
            return Progress.HANDLED;
        }));
        assertThat(queues.close(LONG).values()).allMatch(List::isEmpty);
        assertThat(heard).hasSize(51).startsWith("a", "b");
    }

    private LiveQueue<Job> queue(boolean direct) {
        return queues.onExecutor(settings().on("ui", direct), executor);
    }

    private static QueueSettings settings() {
        return QueueSettings.of("q", 100, WhenFull.BLOCK, 3, 0);
    }
}
