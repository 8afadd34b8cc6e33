package dev.signalbox.processor.diagnostic;

import static dev.signalbox.processor.diagnostic.Sources.AUDIT;
import static dev.signalbox.processor.diagnostic.Sources.CRM;
import static dev.signalbox.processor.diagnostic.Sources.LEAD_CREATED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What javac prints about event types. */
class EventProblemsTest {
    private static final String FAULTY_LEAD_CREATED = """
        package acme;

        import dev.signalbox.annotation.*;

        @EventType("crm.{emial}.{region}")
        public record LeadCreated(String email) {}
        """;

    @Test
    void reportsComponentThatEventDoesNotHave() {
        String printed = Printed.by("""
        package acme;

        import dev.signalbox.annotation.*;

        @EventType("crm.{stge}.changed")
        public record DealChanged(String stage) {}
        """, AUDIT);
        assertThat(printed).isEqualTo("""
        DealChanged.java:5: error: [UnknownComponent] The topic "crm.{stge}.changed" names {stge}, but \
        acme.DealChanged has no public method stge() without parameters and checked exceptions. Did you \
        mean "stage"?
        @EventType("crm.{stge}.changed")
                   ^
          "crm.{stge}.changed"
               ^
        1 error
        """);
    }

    @Test
    void reportsComponentThatCannotBeWord() {
        String printed = Printed.by("""
        package acme;

        import dev.signalbox.annotation.*;

        @EventType("crm.{amount}.changed")
        public record DealChanged(double amount) {}
        """, AUDIT);
        assertThat(printed).isEqualTo("""
        DealChanged.java:5: error: [ComponentType] The component "amount" of acme.DealChanged is of type \
        double, which cannot be a word of a topic. Use a String, an enum, an integral number, a boolean or \
        a UUID.
        @EventType("crm.{amount}.changed")
                   ^
        1 error
        """);
    }

    @Test
    void warnsOfEventThatNobodyHears() {
        String printed = Printed.by(LEAD_CREATED, CRM);
        assertThat(printed).isEqualTo("""
        LeadCreated.java:5: warning: [UnheardEvent] No listener hears acme.LeadCreated (topic \
        "crm.lead.created"). Write one, or @SuppressWarnings("signalbox:UnheardEvent").
        @EventType("crm.lead.created")
                   ^
        1 warning
        """);
    }

    @Test
    void asksForMethodWhereNoComponentIsNear() {
        String printed = Printed.by("""
        package acme;

        import dev.signalbox.annotation.*;

        @EventType("crm.{region}.created")
        public record LeadCreated(String email) {}
        """, AUDIT);
        assertThat(printed).isEqualTo("""
        LeadCreated.java:5: error: [UnknownComponent] The topic "crm.{region}.created" names {region}, but \
        acme.LeadCreated has no public method region() without parameters and checked exceptions. Write \
        that method, or take {region} out of the topic.
        @EventType("crm.{region}.created")
                   ^
          "crm.{region}.created"
               ^
        1 error
        """);
    }

    @Test
    void reportsComponentOfPrivateEnum() {
        String printed = Printed.by("""
        package acme;

        import dev.signalbox.annotation.*;

        @EventType("crm.{stage}.changed")
        public record DealChanged(Stage stage) {
            private enum Stage { OPEN, WON }
        }
        """, AUDIT);
        assertThat(printed).isEqualTo("""
        DealChanged.java:5: error: [ComponentType] The component "stage" of acme.DealChanged is of type \
        acme.DealChanged.Stage, which is private. Make it public.
        @EventType("crm.{stage}.changed")
                   ^
        1 error
        """);
    }

    @Test
    void reportsVersionBelowOne() {
        String printed = Printed.by("""
        package acme;

        import dev.signalbox.annotation.*;

        @EventType(value = "crm.lead.created", version = -5)
        public record LeadCreated(String email) {}
        """, AUDIT);
        assertThat(printed).isEqualTo("""
        LeadCreated.java:5: error: [VersionTooLow] The version -5 of acme.LeadCreated is below 1, where versions \
        begin. Write 1, or a higher one.
        @EventType(value = "crm.lead.created", version = -5)
                           ^
        1 error
        """);
    }

    @Test
    void reportsEveryUnknownComponent() {
        String printed = Printed.by(FAULTY_LEAD_CREATED, AUDIT);
        assertThat(printed).isEqualTo("""
        LeadCreated.java:5: error: [UnknownComponent] The topic "crm.{emial}.{region}" names {emial}, but \
        acme.LeadCreated has no public method emial() without parameters and checked exceptions. Did you \
        mean "email"?
        @EventType("crm.{emial}.{region}")
                   ^
          "crm.{emial}.{region}"
               ^
        LeadCreated.java:5: error: [UnknownComponent] The topic "crm.{emial}.{region}" names {region}, but \
        acme.LeadCreated has no public method region() without parameters and checked exceptions. Write \
        that method, or take {region} out of the topic.
        @EventType("crm.{emial}.{region}")
                   ^
          "crm.{emial}.{region}"
                       ^
        2 errors
        """);
    }
}
