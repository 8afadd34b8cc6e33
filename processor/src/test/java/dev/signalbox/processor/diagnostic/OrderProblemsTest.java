package dev.signalbox.processor.diagnostic;

import static dev.signalbox.processor.diagnostic.Sources.LEAD_CREATED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What javac prints about the order of listener methods. */
class OrderProblemsTest {
    private static final String FAULTY_AUDIT = """
        package acme;

        import dev.signalbox.annotation.*;

        public class Audit {
            @Listen(after = Mailer.class)
            void log(LeadCreated event) {}
        }
        """;

    private static final String FAULTY_AUDIT_2 = """
        package acme;

        import dev.signalbox.annotation.*;

        public class Audit {
            @Listen(after = Mailer.class)
            void log(String text) {}
        }
        """;

    private static final String LEAD_LOST = """
        package acme;

        import dev.signalbox.annotation.*;

        @EventType("crm.lead.lost")
        public record LeadLost(String email) {}
        """;

    private static final String FAULTY_AUDIT_3 = """
        package acme;

        import dev.signalbox.annotation.*;

        public class Audit {
            @Listen(after = Mailer.class)
            void log(Record event) {}
        }
        """;

    @Test
    void reportsListenersThatWaitForEachOther() {
        String printed = Printed.by(LEAD_CREATED, FAULTY_AUDIT, """
        package acme;

        import dev.signalbox.annotation.*;

        public class Mailer {
            @Listen(after = Audit.class)
            void welcome(LeadCreated event) {}
        }
        """);
        assertThat(printed).isEqualTo("""
        Audit.java:6: error: [OrderCycle] These listener methods of LeadCreated each wait for the next: \
        acme.Audit#log -> acme.Mailer#welcome -> acme.Audit#log. Take one "after" or "before" away.
            @Listen(after = Mailer.class)
                                  ^
        1 error
        """);
    }

    @Test
    void reportsOrderThatNamesNoListener() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadMailer {
            @Listen(topic = "crm.lead.*", after = String.class)
            void welcome(LeadCreated event) {}
        }
        """);
        assertThat(printed).isEqualTo("""
        LeadMailer.java:6: error: [UnknownOrder] java.lang.String is not the class of a listener here, so \
        that nothing is before or after it. Name one that is, rather than its interface or abstract superclass, \
        or include it.
            @Listen(topic = "crm.lead.*", after = String.class)
                                                        ^
        1 error
        """);
    }

    @Test
    void reportsCycleOfOtherPayloads() {
        String printed = Printed.by(FAULTY_AUDIT_2, """
        package acme;

        import dev.signalbox.annotation.*;

        public class Mailer {
            @Listen(after = Audit.class)
            void welcome(String text) {}
        }
        """);
        assertThat(printed).isEqualTo("""
        Audit.java:6: error: [OrderCycle] These listener methods of payloads without an event type each \
        wait for the next: acme.Audit#log -> acme.Mailer#welcome -> acme.Audit#log. Take one "after" or \
        "before" away.
            @Listen(after = Mailer.class)
                                  ^
        1 error
        """);
    }

    @Test
    void reportsCycleOfSeveralEventTypesOnce() {
        String printed = Printed.by(LEAD_CREATED, LEAD_LOST, FAULTY_AUDIT_3, """
        package acme;

        import dev.signalbox.annotation.*;

        public class Mailer {
            @Listen(after = Audit.class)
            void welcome(Record event) {}
        }
        """);
        assertThat(printed).isEqualTo("""
        Audit.java:6: error: [OrderCycle] These listener methods of LeadCreated each wait for the next: \
        acme.Audit#log -> acme.Mailer#welcome -> acme.Audit#log. Take one "after" or "before" away.
            @Listen(after = Mailer.class)
                                  ^
        1 error
        """);
    }
}
