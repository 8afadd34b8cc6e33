package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.runtime.EventMetadata;
import dev.signalbox.runtime.FailureHandler;
import dev.signalbox.runtime.ListenerFailure;
import dev.signalbox.runtime.LogCapture;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class FailureHandlingTest {
    private final IOException cause = new IOException("disk full");

    private void handle(FailureHandler handler) {
        SafeHandling.handle(handler, new ListenerFailure("a.A#on", "crm.lead", "event", EventMetadata.none(), cause));
    }

    private LogRecord logOf(FailureHandler handler) {
        try (LogCapture log = new LogCapture(Level.ALL)) {
            handle(handler);
            assertThat(log.records()).hasSize(1);
            return log.records().get(0);
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

        LogRecord logged = logOf(failure -> {
            throw broken;
        });

        assertThat(logged.getLevel()).isEqualTo(Level.SEVERE);
        assertThat(logged.getMessage())
                .isEqualTo("the failure handler failed on: a.A#on failed on crm.lead: java.io.IOException: disk full");
        assertThat(logged.getThrown()).isSameAs(broken);
        assertThat(broken).hasSuppressedException(cause);
    }

    @Test
    void logsAHandlerThatRethrows() {
        LogRecord logged = logOf(failure -> {
            throw Throwables.rethrow(failure.cause());
        });

        assertThat(logged.getThrown()).isSameAs(cause);
    }

    @Test
    void logsAHandlerThatThrowsAnError() {
        AssertionError broken = new AssertionError("handler");

        LogRecord logged = logOf(failure -> {
            throw broken;
        });

        assertThat(logged.getThrown()).isSameAs(broken);
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
        LogRecord logged = logOf(failure -> {
            throw Throwables.rethrow(new InterruptedException());
        });

        assertThat(Thread.interrupted()).isTrue();
        assertThat(logged.getThrown()).isInstanceOf(InterruptedException.class);
    }
}
