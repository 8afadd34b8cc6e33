package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.signalbox.runtime.spi.ViewDispatcher.Ticked;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class RegisteringDispatcherTest {
    private static final int CHANGES = 10_000;
    private static final int THREADS = 4;

    private final ViewDispatcher dispatcher = new ViewDispatcher();

    private static final class HeardView extends View {
        final AtomicLong heard = new AtomicLong();
        final AtomicLong latest = new AtomicLong();

        /** The last number given by when it was closed: what has a greater one was dispatched later. */
        long closedAt;

        @Override
        void show(Ticked event) {
            heard.incrementAndGet();
            latest.accumulateAndGet(event.number(), Math::max);
        }
    }

    @Test
    void callsNothingAfterItIsClosedAndMissesNothingThatStays() throws Exception {
        HeardView stable = new HeardView();
        dispatcher.register(stable);
        AtomicLong numbers = new AtomicLong();
        CountDownLatch started = new CountDownLatch(THREADS);
        CountDownLatch changed = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            running.add(threads.submit(() -> {
                do {
                    dispatcher.dispatch(new Ticked(numbers.incrementAndGet()));
                    started.countDown();
                } while (changed.getCount() > 0);
            }));
        }
        started.await();
        List<HeardView> passing = new ArrayList<>();
        for (int i = 0; i < CHANGES; i++) {
            HeardView view = new HeardView();
            dispatcher.register(view).close();
            view.closedAt = numbers.get();
            passing.add(view);
        }
        changed.countDown();
        end(threads, running);

        assertThat(passing).allSatisfy(view -> assertThat(view.latest.get()).isLessThanOrEqualTo(view.closedAt));
        assertThat(stable.heard.get()).isEqualTo(numbers.get());
        assertThat(dispatcher.instances()[0]).hasSize(1);
    }

    private static void end(ExecutorService threads, List<Future<?>> running) throws Exception {
        for (Future<?> each : running) {
            each.get();
        }
        threads.shutdown();
    }

    @Test
    void losesNoneOfThoseRegisteredAtOnce() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            running.add(threads.submit(() -> {
                start.await();
                for (int n = 0; n < 100; n++) {
                    dispatcher.register(new View()).close();
                    dispatcher.register(new View());
                }
                return null;
            }));
        }
        start.countDown();
        end(threads, running);

        assertThat(dispatcher.instances()[0]).hasSize(THREADS * 100).doesNotContainNull();
    }

    @Test
    void registersNothingOnceClosed() {
        dispatcher.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> dispatcher.register(new View()))
                .withMessageContaining("ViewDispatcher is closed: register before close(), or build another");
    }

    @Test
    void saysWhatToWriteIfThereIsNoRegisteredClass() {
        TestDispatcher plain = new TestDispatcher();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain.register("text"))
                .withMessage("dev.signalbox.runtime.spi.TestDispatcher has no registered class: mark java.lang.String"
                        + " @Registered, and compile it together with the dispatcher, or include its library in"
                        + " @Dispatcher");
    }
}
