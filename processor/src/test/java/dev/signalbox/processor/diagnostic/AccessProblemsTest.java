package dev.signalbox.processor.diagnostic;

import static dev.signalbox.processor.diagnostic.Sources.AUDIT;
import static dev.signalbox.processor.diagnostic.Sources.CRM;
import static dev.signalbox.processor.diagnostic.Sources.LEAD_CREATED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What javac prints about what a dispatcher cannot name. */
class AccessProblemsTest {
    private static final String FAULTY_LEAD_CREATED = """
        package acme.event;

        import dev.signalbox.annotation.*;

        @EventType("crm.lead.created")
        record LeadCreated(String email) {}
        """;

    @Test
    void reportsEventThatDispatcherCannotName() {
        String printed = Printed.by(FAULTY_LEAD_CREATED, CRM, AUDIT);
        assertThat(printed).isEqualTo("""
        LeadCreated.java:5: error: [InaccessibleEvent] acme.event.LeadCreated cannot be named from package \
        acme, where CrmDispatcher is generated. Make it public, or declare the \
        @Dispatcher in package acme.event.
        @EventType("crm.lead.created")
                   ^
        1 error
        """);
    }

    @Test
    void reportsListenerThatDispatcherCannotName() {
        String printed = Printed.by(LEAD_CREATED, CRM, """
        package acme.mail;

        import acme.LeadCreated;
        import dev.signalbox.annotation.*;

        class LeadMailer {
            @Listen(topic = "crm.lead.*")
            void welcome(LeadCreated event) {}
        }
        """);
        assertThat(printed).isEqualTo("""
        LeadMailer.java:7: error: [InaccessibleListener] acme.mail.LeadMailer cannot be named from package \
        acme, where CrmDispatcher is generated. Make it public (its listener methods may stay package-private), or declare the \
        @Dispatcher in package acme.mail.
            @Listen(topic = "crm.lead.*")
            ^
        1 error
        """);
    }

    @Test
    void reportsInaccessibleTypeThatListenerHears() {
        String printed = Printed.by(CRM, """
        package acme.mail;

        class Letter {}
        """, """
        package acme.mail;

        import dev.signalbox.annotation.*;

        public class Mailer {
            @Listen
            public void file(Letter letter) {}
        }
        """);
        assertThat(printed).isEqualTo("""
        Mailer.java:6: error: [InaccessibleListener] acme.mail.Letter cannot be named from package acme, \
        where CrmDispatcher is generated. Make it public, or declare the \
        @Dispatcher in package acme.mail.
            @Listen
            ^
        1 error
        """);
    }

    @Test
    void reportsInaccessibleEventOnceAndNotAtItsListener() {
        String printed = Printed.by(FAULTY_LEAD_CREATED, CRM, """
        package acme.event;

        import dev.signalbox.annotation.*;

        public class LeadLog {
            @Listen
            public void log(LeadCreated event) {}
        }
        """);
        assertThat(printed).isEqualTo("""
        LeadCreated.java:5: error: [InaccessibleEvent] acme.event.LeadCreated cannot be named from package \
        acme, where CrmDispatcher is generated. Make it public, or declare the \
        @Dispatcher in package acme.event.
        @EventType("crm.lead.created")
                   ^
        1 error
        """);
    }

    @Test
    void reportsPrivateEvent() {
        String printed = Printed.by("""
        package acme;

        import dev.signalbox.annotation.*;

        public class Crm {
            @EventType("crm.lead.created")
            private record LeadCreated(String email) {}
        }
        """, AUDIT);
        assertThat(printed).isEqualTo("""
        Crm.java:6: error: [InaccessibleEvent] acme.Crm.LeadCreated cannot be named from package acme, \
        where SignalboxDispatcher is generated. Leave "private" out, of it and of the types around it.
            @EventType("crm.lead.created")
                       ^
        1 error
        """);
    }

    @Test
    void reportsEventOfUnnamedPackage() {
        String printed = Printed.by("""
        import dev.signalbox.annotation.*;

        @EventType("crm.lead.created")
        public record LeadCreated(String email) {}
        """, CRM, AUDIT);
        assertThat(printed).isEqualTo("""
        LeadCreated.java:3: error: [InaccessibleEvent] LeadCreated cannot be named from package acme, where \
        CrmDispatcher is generated. Move it to a named package.
        @EventType("crm.lead.created")
                   ^
        1 error
        """);
    }

    @Test
    void reportsInaccessibleEnumOfTopic() {
        String printed = Printed.by("""
        package acme.event;

        import dev.signalbox.annotation.*;

        @EventType("crm.{stage}")
        public record DealChanged(Stage stage) {}
        """, """
        package acme.event;

        enum Stage { OPEN, WON }
        """, CRM, AUDIT);
        assertThat(printed).isEqualTo("""
        DealChanged.java:5: error: [InaccessibleEvent] acme.event.Stage cannot be named from package acme, \
        where CrmDispatcher is generated. Make it public, or declare the \
        @Dispatcher in package acme.event.
        @EventType("crm.{stage}")
                   ^
        1 error
        """);
    }
}
