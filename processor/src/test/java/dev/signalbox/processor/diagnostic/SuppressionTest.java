package dev.signalbox.processor.diagnostic;

import static dev.signalbox.processor.diagnostic.Sources.CRM;
import static dev.signalbox.processor.diagnostic.Sources.LEAD_CREATED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What javac prints about {@code @SuppressWarnings}. */
class SuppressionTest {
    @Test
    void suppressesPatternWarningsOnMethod() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadLog {
            @Listen(topic = {"#", "a*", "#.a.#.b.#"})
            @SuppressWarnings({"signalbox:WildcardInWord", "signalbox:ManyHashes"})
            void log(Object event) {}
        }
        """);
        assertThat(printed).isEmpty();
    }

    @Test
    void suppressesPatternWarningsOnClass() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        @SuppressWarnings({"signalbox:WildcardInWord", "signalbox:ManyHashes"})
        public class LeadLog {
            @Listen(topic = {"#", "a*", "#.a.#.b.#"})
            void log(Object event) {}
        }
        """);
        assertThat(printed).isEmpty();
    }

    @Test
    void suppressesPatternWarningsOnClassAroundTheClass() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        @SuppressWarnings({"signalbox:WildcardInWord", "signalbox:ManyHashes"})
        public class Logs {
            public static class LeadLog {
                @Listen(topic = {"#", "a*", "#.a.#.b.#"})
                void log(Object event) {}
            }
        }
        """);
        assertThat(printed).isEmpty();
    }

    @Test
    void suppressesOnlyWhatIsNamed() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadLog {
            @Listen(topic = {"#", "a*", "#.a.#.b.#"})
            @SuppressWarnings({"signalbox:WildcardInWord", "ManyHashes"})
            void log(Object event) {}
        }
        """);
        assertThat(printed).isEqualTo("""
        LeadLog.java:6: warning: [ManyHashes] "#.a.#.b.#" has 3 words #, and RabbitMQ 4.3.5 and later \
        refuses more than 2. Write fewer, or @SuppressWarnings("signalbox:ManyHashes").
            @Listen(topic = {"#", "a*", "#.a.#.b.#"})
                                        ^
        1 warning
        """);
    }

    @Test
    void suppressesUnheardEventOnEventType() {
        String printed = Printed.by("""
        package acme;

        import dev.signalbox.annotation.*;

        @SuppressWarnings("signalbox:UnheardEvent")
        @EventType("crm.lead.created")
        public record LeadCreated(String email) {}
        """, CRM);
        assertThat(printed).isEmpty();
    }

    @Test
    void suppressesUnheardEventOnTypeAroundIt() {
        String printed = Printed.by("""
        package acme;

        import dev.signalbox.annotation.*;

        @SuppressWarnings("signalbox:UnheardEvent")
        public interface CrmEvents {
            @EventType("crm.lead.created")
            record LeadCreated(String email) {}
        }
        """, CRM);
        assertThat(printed).isEmpty();
    }

    @Test
    void suppressesNoError() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadMailer {
            @SuppressWarnings("signalbox:UnreachableListener")
            @Listen(topic = "crm.leed.*")
            void welcome(LeadCreated event) {}
        }
        """);
        assertThat(printed).isEqualTo("""
        LeadMailer.java:7: error: [UnreachableListener] No event type reaches "crm.leed.*". Did you mean \
        "crm.lead.*"?
            @Listen(topic = "crm.leed.*")
                            ^
        1 error
        """);
    }
}
