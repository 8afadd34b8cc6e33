package dev.signalbox.processor.diagnostic;

import static dev.signalbox.processor.diagnostic.Sources.LEAD_CREATED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What javac prints about declarations and, once they are right, about plans. */
class PhasesTest {
    private static final String LEAD_LOG = """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadLog {
            @Listen(topic = "crm.leed.*")
            void log(LeadCreated event) {}
        }
        """;

    @Test
    void reportsDeclarationsBeforePlans() {
        String printed = Printed.by(LEAD_CREATED, LEAD_LOG, """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadLost {
            @Listen
            private void log(LeadCreated event) {}
        }
        """);
        assertThat(printed).isEqualTo("""
        LeadLost.java:6: error: [UncallableMethod] The listener method acme.LeadLost#log is private, so \
        that no dispatcher can call it. Leave "private" out; package-private is enough.
            @Listen
            ^
        1 error
        """);
    }

    @Test
    void reportsPlansOnceDeclarationsAreRight() {
        String printed = Printed.by(LEAD_CREATED, LEAD_LOG, """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadLost {
            @Listen
            void log(LeadCreated event) {}
        }
        """);
        assertThat(printed).isEqualTo("""
        LeadLog.java:6: error: [UnreachableListener] No event type reaches "crm.leed.*". Did you mean \
        "crm.lead.*"?
            @Listen(topic = "crm.leed.*")
                            ^
        1 error
        """);
    }

    @Test
    void saysNothingAboutRightSources() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadLog {
            @Listen(topic = "crm.lead.*")
            void log(LeadCreated event) {}
        }
        """);
        assertThat(printed).isEmpty();
    }
}
