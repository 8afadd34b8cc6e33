package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.runtime.spi.RetainingDispatcher.Ticked;
import dev.signalbox.runtime.spi.RetainingDispatcher.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Those who come while events are dispatched hear the last and all that follow. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class NewcomersTest {
    private static final int EVENTS = 20_000;

    private final RetainingDispatcher dispatcher = new RetainingDispatcher();

    @Test
    void hearAGapFreeRunFromWhenTheyCome() throws Exception {
        dispatcher.dispatch(new Ticked(0));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        Future<?> dispatching = threads.submit(() -> {
            for (int number = 1; number <= EVENTS; number++) {
                dispatcher.dispatch(new Ticked(number));
            }
        });
        List<List<Integer>> runs = new ArrayList<>();
        do {
            List<Integer> run = Collections.synchronizedList(new ArrayList<>());
            runs.add(run);
            if (runs.size() % 2 == 0) {
                dispatcher.subscription(Ticked.class).sticky().to((event, context) -> run.add(event.number()));
            } else {
                dispatcher.register(new View((event, delivery) -> run.add(event.number())));
            }
        } while (!dispatching.isDone() && runs.size() < 100);
        dispatching.get();
        threads.shutdown();

        assertThat(runs).allSatisfy(run -> {
            List<Integer> all =
                    IntStream.rangeClosed(run.get(0), EVENTS).boxed().toList();
            assertThat(run).isEqualTo(all);
        });
    }

    @Test
    void lockNobodyOutWhateverTheyDo() throws Exception {
        dispatcher.dispatch(new Ticked(0));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            running.add(threads.submit(() -> {
                for (int n = 0; n < 200; n++) {
                    dispatcher.dispatch(new Ticked(0));
                    dispatcher
                            .register(new View((event, delivery) -> comeAgain(event)))
                            .close();
                }
            }));
        }
        for (Future<?> each : running) {
            each.get();
        }
        threads.shutdown();

        assertThat(dispatcher.instances()[0]).isEmpty();
    }

    /** Dispatches, registers and subscribes, while it hears. */
    private void comeAgain(Ticked event) {
        if (event.number() == 0) {
            dispatcher.dispatch(new Ticked(1));
            dispatcher.register(new View((other, delivery) -> {})).close();
            dispatcher
                    .subscription(Ticked.class)
                    .sticky()
                    .to((other, context) -> {})
                    .close();
        }
    }
}
