package dev.signalbox.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LoggingTest {
    private static UnroutedEvent unrouted(Object event) {
        return new UnroutedEvent(event, "crm.lead", EventMetadata.none());
    }

    @Test
    void logsAFailureAsAnErrorWithItsCause() {
        RuntimeException cause = new IllegalStateException("no mail server");
        try (LogCapture log = new LogCapture(Level.ALL)) {
            FailureHandler.logging()
                    .onFailure(new ListenerFailure(
                            "crm.Mailer#welcome", "crm.lead", "event", EventMetadata.none(), cause));

            assertThat(log.records()).hasSize(1);
            LogRecord logged = log.records().get(0);
            assertThat(logged.getLevel()).isEqualTo(Level.SEVERE);
            assertThat(logged.getLoggerName()).isEqualTo("dev.signalbox");
            assertThat(logged.getThrown()).isSameAs(cause);
            assertThat(logged.getMessage())
                    .isEqualTo(
                            "crm.Mailer#welcome failed on crm.lead: java.lang.IllegalStateException: no mail server");
        }
    }

    @Test
    void logsAnUnroutedEventForDebugging() {
        try (LogCapture log = new LogCapture(Level.FINE)) {
            UnroutedHandler.logging().onUnrouted(unrouted("a secret"));

            assertThat(log.records()).hasSize(1);
            assertThat(log.records().get(0).getLevel()).isEqualTo(Level.FINE);
            assertThat(log.records().get(0).getMessage()).isEqualTo("nobody listens to crm.lead (java.lang.String)");
        }
    }

    @Test
    void logsNoUnroutedEventAboveDebug() {
        try (LogCapture log = new LogCapture(Level.INFO)) {
            UnroutedHandler.logging().onUnrouted(unrouted("event"));

            assertThat(log.records()).isEmpty();
        }
    }

    @Test
    void neverAsksAnUnroutedEventForItsText() {
        Object silent = new Object() {
            @Override
            public String toString() {
                throw new IllegalStateException("asked");
            }
        };
        try (LogCapture log = new LogCapture(Level.ALL)) {
            assertThatCode(() -> UnroutedHandler.logging().onUnrouted(unrouted(silent)))
                    .doesNotThrowAnyException();
            assertThat(log.records()).hasSize(1);
        }
    }
}
