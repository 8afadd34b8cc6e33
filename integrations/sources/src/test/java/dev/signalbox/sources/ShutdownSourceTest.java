package dev.signalbox.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** The end of a program, as a test makes one up. */
class ShutdownSourceTest {
    private final Journal journal = new Journal();
    private final OfficeDispatcher office = new OfficeDispatcher(journal, new Saboteur());
    private final List<SourceFailure> failures = new ArrayList<>();
    private final Hooks hooks = new Hooks();

    private ShutdownSource source(Duration timeout) {
        return new ShutdownSource(new Outlet(office, failures::add), ShutdownBegan::new, timeout, hooks);
    }

    @Test
    void isOneEvent() throws InterruptedException {
        ShutdownSource source = source(Duration.ofMinutes(1));
        source.start();
        hooks.shutDown();
        source.close();

        assertThat(journal.heard()).containsExactly(new ShutdownBegan());
        assertThat(failures).isEmpty();
    }

    @Test
    void isNoEventForASourceThatWasClosed() {
        ShutdownSource source = source(Duration.ofMinutes(1));
        source.start();
        source.close();
        source.close();

        assertThat(hooks.kept).isEmpty();
        assertThatThrownBy(source::start).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isNoEventForASourceThatIsClosedWhenItHasBegun() throws InterruptedException {
        ShutdownSource source = source(Duration.ofMinutes(1));
        source.start();
        hooks.ending = true;
        source.close();
        hooks.shutDown();

        assertThat(journal.heard()).isEmpty();
    }

    @Test
    void doesNotWaitForAListenerWithoutEnd() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        journal.reactBy(event -> {
            try {
                never.await();
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
            ended.countDown();
        });
        source(Duration.ofMillis(1)).start();
        try (LogCapture log = new LogCapture()) {
            hooks.shutDown();
            assertThat(log.messages())
                    .containsExactly("signalbox-shutdown-dispatch is still busy with an event after"
                            + " PT0.001S: not waited for any longer");
        }
        assertThat(ended.getCount()).isEqualTo(1);
        never.countDown();
        ended.await();
    }

    @Test
    void isNoTimeToStart() {
        hooks.ending = true;
        assertThatThrownBy(() -> source(Duration.ofMinutes(1)).start())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Shutdown in progress");
    }

    @Test
    void mayNotTakeNoTime() {
        assertThatThrownBy(() -> source(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("timeout PT0S: give one that is longer");
    }

    private static final class Hooks implements ShutdownHooks {
        private final List<Thread> kept = new ArrayList<>();
        private boolean ending;

        @Override
        public void add(Thread hook) {
            refuseAtTheEnd();
            kept.add(hook);
        }

        @Override
        public void remove(Thread hook) {
            refuseAtTheEnd();
            assertThat(kept.remove(hook)).isTrue();
        }

        void shutDown() throws InterruptedException {
            ending = true;
            for (Thread hook : kept) {
                hook.start();
                hook.join();
            }
        }

        private void refuseAtTheEnd() {
            if (ending) {
                throw new IllegalStateException("Shutdown in progress");
            }
        }
    }
}
