package dev.signalbox.processor.diagnostic;

import static dev.signalbox.processor.diagnostic.Sources.CRM;
import static dev.signalbox.processor.diagnostic.Sources.LEAD_CREATED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What javac prints about several problems in one compilation. */
class SeveralProblemsTest {
    private static final String ALL_IN_SOURCE_ORDER = """
        LeadLog.java:6: error: [UncallableMethod] The listener method acme.LeadLog#a is private, so that no \
        dispatcher can call it. Leave "private" out; package-private is enough.
            @Listen(topic = "crm.{a}", when = "ok")
            ^
        LeadLog.java:6: error: [UnknownGuard] There is no method "ok" in acme.LeadLog to be the guard of \
        "a". Write "boolean ok(acme.LeadCreated)".
            @Listen(topic = "crm.{a}", when = "ok")
                                              ^
        LeadLog.java:6: error: [MalformedPattern] The topic pattern "crm.{a}" is malformed: the component \
        {a} belongs in the topic of an event type; write * to match any one word.
            @Listen(topic = "crm.{a}", when = "ok")
                            ^
          "crm.{a}"
               ^
        LeadLog.java:9: error: [Parameters] The listener method acme.LeadLog#b has no parameter. Write (event), \
        or (event, EventContext).
            @Listen(topic = {"crm.{b}", "crm.{c}"})
            ^
        LeadLog.java:9: error: [MalformedPattern] The topic pattern "crm.{b}" is malformed: the component \
        {b} belongs in the topic of an event type; write * to match any one word.
            @Listen(topic = {"crm.{b}", "crm.{c}"})
                             ^
          "crm.{b}"
               ^
        LeadLog.java:9: error: [MalformedPattern] The topic pattern "crm.{c}" is malformed: the component \
        {c} belongs in the topic of an event type; write * to match any one word.
            @Listen(topic = {"crm.{b}", "crm.{c}"})
                                        ^
          "crm.{c}"
               ^
        LeadLog.java:12: error: [EmitsWithoutListen] acme.LeadLog#c is marked @Emits but is not a listener \
        method. Add @Listen, or take @Emits away.
            @Emits
            ^
        LeadLost.java:5: error: [MalformedTopic] The topic "crm.*" is malformed: the wildcard * belongs in \
        the topic pattern of a listener; write a word, or a component in braces.
        @EventType("crm.*")
                   ^
          "crm.*"
               ^
        8 errors
        """;

    private static final String LEAD_LOG = """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadLog {
            @Listen(topic = "crm.{a}", when = "ok")
            private void a(LeadCreated event) {}

            @Listen(topic = {"crm.{b}", "crm.{c}"})
            void b() {}

            @Emits
            void c() {}
        }
        """;

    private static final String LEAD_LOST = """
        package acme;

        import dev.signalbox.annotation.*;

        @EventType("crm.*")
        public record LeadLost(String email) {}
        """;

    private static final String LEAD_LOG_2 = """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadLog {
            @Listen(topic = {"crm.#", "crm.leed.*"})
            void log(LeadCreated event) {}
        }
        """;

    private static final String LEAD_LOST_2 = """
        package acme;

        import dev.signalbox.annotation.*;

        @EventType("crm.lead.lost")
        public record LeadLost() {}
        """;

    @Test
    void reportsAllInSourceOrder() {
        String printed = Printed.by(LEAD_CREATED, LEAD_LOG, LEAD_LOST);
        assertThat(printed).isEqualTo(ALL_IN_SOURCE_ORDER);
    }

    @Test
    void reportsInheritedListenerMethodOnce() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public abstract class Mailer {
            @Listen(topic = {"crm.#", "crm.leed.*"})
            void welcome(LeadCreated event) {}
        }
        """, """
        package acme;

        public class FirstMailer extends Mailer {}
        """, """
        package acme;

        public class OtherMailer extends Mailer {}
        """);
        assertThat(printed).isEqualTo("""
        Mailer.java:6: error: [UnreachableListener] No event type reaches "crm.leed.*". Did you mean \
        "crm.lead.*"?
            @Listen(topic = {"crm.#", "crm.leed.*"})
                                      ^
        1 error
        """);
    }

    @Test
    void reportsOnceForTwoDispatchers() {
        String printed = Printed.by(LEAD_CREATED, LEAD_LOG_2, LEAD_LOST_2, CRM, """
        package acme;

        import dev.signalbox.annotation.*;

        @Dispatcher
        public interface Shop {}
        """);
        assertThat(printed).isEqualTo("""
        LeadLog.java:6: error: [UnreachableListener] No event type reaches "crm.leed.*". Did you mean \
        "crm.lead.*"?
            @Listen(topic = {"crm.#", "crm.leed.*"})
                                      ^
        LeadLost.java:5: warning: [UnheardEvent] No listener hears acme.LeadLost (topic "crm.lead.lost"). \
        Write one, or @SuppressWarnings("signalbox:UnheardEvent").
        @EventType("crm.lead.lost")
                   ^
        1 error
        1 warning
        """);
    }
}
