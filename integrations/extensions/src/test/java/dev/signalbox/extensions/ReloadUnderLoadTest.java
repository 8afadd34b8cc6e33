package dev.signalbox.extensions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.extensions.host.Tick;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A jar is replaced again and again while threads dispatch. */
class ReloadUnderLoadTest {
    private static final int RELOADS = 50;
    private static final int WARM_UP = 10;
    private static final int THREADS = 4;

    /** The classes of one jar take some 20 kB: of 50 jars that were kept, 1 MB. */
    private static final long METASPACE = 500_000;

    private static final long HEAP = 3_000_000;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final List<Future<Tally>> tallies = new ArrayList<>();
    private Stage stage;

    @BeforeEach
    void begin(@TempDir Path temporary) throws IOException {
        stage = new Stage(temporary);
        stage.jar(
                "m.jar",
                "m",
                "1.0",
                """
                registrar.attach(CaseDispatcher.builder().plugin(new Plugin()).build());
                registrar.subscribe(Tick.class, (tick, context) -> tick.subscriber());
                """,
                "final class Plugin { @Listen void on(Tick tick) { tick.extension(); } }",
                "@Dispatcher interface Case {}");
        assertThat(stage.manager.loadAll()).isEmpty();
        Tick.gone(false);
    }

    @AfterEach
    void end() {
        stopped.set(true);
        threads.shutdown();
        stage.close();
    }

    @Test
    void nothingIsLostCalledTwiceOrKept() throws InterruptedException, ExecutionException {
        Tally tally = reloadUnderLoad(WARM_UP);
        Memory before = Memory.now(); // while nobody dispatches, which would leave garbage
        tally = tally.and(reloadUnderLoad(RELOADS));
        Memory more = Memory.now().since(before);
        System.out.printf(
                "%d reloads under load of %d threads: %d events, heard by the host %d, missed by the extension %d, heard"
                        + " twice %d, metaspace %+d kB, heap %+d kB%n",
                RELOADS + WARM_UP,
                THREADS,
                tally.events(),
                tally.heardByHost(),
                tally.missed(),
                tally.twice(),
                more.metaspace() / 1000,
                more.heap() / 1000);

        assertThat(tally.heardByHost()).isEqualTo(tally.events());
        assertThat(tally.twice()).isZero();
        // One that began before the new jar was there may come after the old one is gone: one of each thread, each
        // time.
        assertThat(tally.missed()).isLessThanOrEqualTo(THREADS * (RELOADS + WARM_UP));
        assertThat(more.metaspace()).isLessThan(METASPACE);
        assertThat(more.heap()).isLessThan(HEAP);
        assertThat(stage.told).isEmpty();
    }

    @Test
    void onceItIsUnloadedNothingOfItIsCalled() throws InterruptedException, ExecutionException {
        start();
        for (int i = 0; i < WARM_UP; i++) {
            stage.manager.unload("m");
            Tick.gone(true);
            stage.host.dispatch(new Tick());
            assertThat(Tick.late()).isZero();
            Tick.gone(false);
            stage.manager.reload("m");
        }
        Tally tally = stop();
        assertThat(tally.heardByHost()).isEqualTo(tally.events());
        assertThat(tally.twice()).isZero();
    }

    private Tally reloadUnderLoad(int times) throws InterruptedException, ExecutionException {
        start();
        for (int i = 0; i < times; i++) {
            stage.manager.reload("m");
        }
        return stop();
    }

    private void start() {
        stopped.set(false);
        for (int i = 0; i < THREADS; i++) {
            tallies.add(threads.submit(() -> Tally.of(stage.host, stopped::get)));
        }
    }

    private Tally stop() throws InterruptedException, ExecutionException {
        stopped.set(true);
        Tally sum = Tally.NONE;
        for (Future<Tally> each : tallies) {
            sum = sum.and(each.get());
        }
        tallies.clear();
        return sum;
    }
}
