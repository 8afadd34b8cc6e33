package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.runtime.EventMetadata;
import dev.signalbox.runtime.FailureHandler;
import dev.signalbox.runtime.ListenerFailure;
import dev.signalbox.runtime.LogCapture;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class FailureHandlingTest {
    private final IOException cause = new IOException("disk full");

    private void handle(FailureHandler handler) {
        SafeHandling.handle(handler, new ListenerFailure("a.A#on", "crm.lead", "event", EventMetadata.none(), cause));
    }

    private List<LogRecord> logOf(FailureHandler handler) {
        try (LogCapture log = new LogCapture(Level.ALL)) {
            handle(handler);
            return log.records();
        }
    }

    @Test
    void givesTheFailureToTheHandler() {
        List<ListenerFailure> failures = new ArrayList<>();

        handle(failures::add);

        assertThat(failures).hasSize(1);
        assertThat(failures.get(0)).hasToString("a.A#on failed on crm.lead: java.io.IOException: disk full");
        assertThat(failures.get(0).cause()).isSameAs(cause);
    }

    @Test
    void logsBothFailuresIfTheHandlerThrows() {
        RuntimeException broken = new IllegalStateException("handler");

        List<LogRecord> logged = logOf(failure -> {
            throw broken;
        });

        assertThat(logged).extracting(LogRecord::getLevel).containsOnly(Level.SEVERE);
        assertThat(logged)
                .extracting(LogRecord::getMessage)
                .containsExactly(
                        "the failure handler failed on: a.A#on failed on crm.lead: java.io.IOException: disk full",
                        "which is: a.A#on failed on crm.lead: java.io.IOException: disk full");
        assertThat(logged).extracting(LogRecord::getThrown).containsExactly(broken, cause);
    }

    @Test
    void logsAHandlerThatRethrows() {
        List<LogRecord> logged = logOf(failure -> {
            throw Throwables.rethrow(failure.cause());
        });

        assertThat(logged).extracting(LogRecord::getThrown).containsExactly(cause);
    }

    /** What a throwable says of itself is code of users; with a class missing it throws what is no exception. */
    @Test
    void logsAHandlerThatThrowsWhatCannotBePrinted() {
        Handler printing = new Handler() {
            @Override
            public void publish(LogRecord logged) {
                if (logged.getThrown() != null) {
                    logged.getThrown().printStackTrace(new PrintWriter(new StringWriter()));
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger("dev.signalbox");
        logger.addHandler(printing);
        try {
            List<LogRecord> logged = logOf(failure -> {
                throw new Unprintable();
            });

            assertThat(logged)
                    .extracting(LogRecord::getMessage)
                    .contains("the failure handler failed on: a.A#on failed on crm.lead: java.io.IOException: disk"
                            + " full (" + Unprintable.class.getName() + ", without a stack trace)");
        } finally {
            logger.removeHandler(printing);
        }
    }

    private static final class Unprintable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new NoClassDefFoundError("lib/Formatter");
        }
    }

    @Test
    void logsAHandlerThatThrowsAnError() {
        AssertionError broken = new AssertionError("handler");

        List<LogRecord> logged = logOf(failure -> {
            throw broken;
        });

        assertThat(logged).extracting(LogRecord::getThrown).containsExactly(broken, cause);
    }

    @Test
    void rethrowsWhatEndsTheWholeDispatch() {
        for (Error fatal : List.of(new OutOfMemoryError("for a test"), new StackOverflowError("for a test"))) {
            assertThatThrownBy(() -> handle(failure -> {
                        throw fatal;
                    }))
                    .isSameAs(fatal);
        }
    }

    @Test
    void restoresTheInterruptStatusThatAHandlerLost() {
        List<LogRecord> logged = logOf(failure -> {
            throw Throwables.rethrow(new InterruptedException());
        });

        assertThat(Thread.interrupted()).isTrue();
        assertThat(logged.get(0).getThrown()).isInstanceOf(InterruptedException.class);
    }
}
