package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.runtime.OwnClasses;
import dev.signalbox.runtime.spi.TestDispatcher.Placed;
import dev.signalbox.runtime.spi.TestDispatcher.Unheard;
import org.junit.jupiter.api.Test;

/** Looking for a logger takes longer than creating a dispatcher, so it waits for something to log. */
class LazyLoggingTest {
    private static final String LOG = "dev.signalbox.runtime.Logging$Log";

    @Test
    void looksForNoLoggerBeforeThereIsSomethingToLog() throws Exception {
        try (OwnClasses classes = new OwnClasses()) {
            classes.run(Heard.class);
            assertThat(classes.has("dev.signalbox.runtime.Logging")).isTrue();
            assertThat(classes.has(LOG)).isFalse();

            classes.run(Unrouted.class);
            assertThat(classes.has(LOG)).isTrue();
        }
    }

    public static final class Heard implements Runnable {
        @Override
        public void run() {
            new TestDispatcher().dispatch(new Placed(1));
        }
    }

    public static final class Unrouted implements Runnable {
        @Override
        public void run() {
            new TestDispatcher().dispatch(new Unheard());
        }
    }
}
