package dev.signalbox.processor.diagnostic;

import static dev.signalbox.processor.diagnostic.Sources.AUDIT;
import static dev.signalbox.processor.diagnostic.Sources.LEAD_CREATED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What javac prints about {@code @Emits}. */
class EmitsProblemsTest {
    private static final String MAIL_SENT = """
        package acme;

        import dev.signalbox.annotation.*;

        @EventType("crm.mail.sent")
        public record MailSent(String email) {}
        """;

    @Test
    void reportsEmitsOnMethodThatReturnsNoEvent() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadMailer {
            @Listen(topic = "crm.lead.*")
            @Emits
            String welcome(LeadCreated event) {
                return new String(event.email());
            }
        }
        """);
        assertThat(printed).isEqualTo("""
        LeadMailer.java:7: error: [EmitsNothing] acme.LeadMailer#welcome is marked @Emits but returns \
        java.lang.String. Return an @EventType type, or an Optional, Collection or Stream of one; or take \
        @Emits away.
            @Emits
            ^
        1 error
        """);
    }

    @Test
    void reportsEmitsOnMethodThatDoesNotListen() {
        String printed = Printed.by(LEAD_CREATED, MAIL_SENT, """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadMailer {
            @Emits
            MailSent welcome(LeadCreated event) {
                return new MailSent(event.email());
            }
        }
        """, AUDIT);
        assertThat(printed).isEqualTo("""
        LeadMailer.java:6: error: [EmitsWithoutListen] acme.LeadMailer#welcome is marked @Emits but is not \
        a listener method. Add @Listen, or take @Emits away.
            @Emits
            ^
        1 error
        """);
    }
}
