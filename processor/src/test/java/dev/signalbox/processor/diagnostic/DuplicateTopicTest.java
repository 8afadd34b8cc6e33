package dev.signalbox.processor.diagnostic;

import static dev.signalbox.processor.diagnostic.Sources.AUDIT;
import static dev.signalbox.processor.diagnostic.Sources.LEAD_CREATED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What javac prints about topics that two event types have. */
class DuplicateTopicTest {
    private static final String LEAD_IMPORTED = """
        package acme;

        import dev.signalbox.annotation.*;

        @EventType("crm.lead.created")
        public record LeadImported(String file) {}
        """;

    @Test
    @DisplayName("A-02: a topic that two event types of a compilation declare is an error")
    void reportsTopicOfTwoEventTypes() {
        String printed = Printed.by(LEAD_CREATED, LEAD_IMPORTED, AUDIT);
        assertThat(printed).isEqualTo("""
        LeadImported.java:5: error: [DuplicateTopic] acme.LeadCreated has the topic "crm.lead.created" \
        already. Give LeadImported another, or make one a subtype of the other.
        @EventType("crm.lead.created")
                   ^
        1 error
        """);
    }

    @Test
    void acceptsTopicOfSupertype() {
        String printed = Printed.by("""
        package acme;

        import dev.signalbox.annotation.*;

        @EventType("crm.lead")
        public interface LeadEvent {}
        """, """
        package acme;

        import dev.signalbox.annotation.*;

        @EventType("crm.lead")
        public record LeadCreated(String email) implements LeadEvent {}
        """, AUDIT);
        assertThat(printed).isEmpty();
    }

    @Test
    void reportsThirdEventTypeOfOneTopic() {
        String printed = Printed.by(LEAD_CREATED, LEAD_IMPORTED, """
        package acme;

        import dev.signalbox.annotation.*;

        @EventType("crm.lead.created")
        public record LeadSplit(String file) {}
        """, AUDIT);
        assertThat(printed).isEqualTo("""
        LeadImported.java:5: error: [DuplicateTopic] acme.LeadCreated has the topic "crm.lead.created" \
        already. Give LeadImported another, or make one a subtype of the other.
        @EventType("crm.lead.created")
                   ^
        LeadSplit.java:5: error: [DuplicateTopic] acme.LeadCreated has the topic "crm.lead.created" \
        already. Give LeadSplit another, or make one a subtype of the other.
        @EventType("crm.lead.created")
                   ^
        2 errors
        """);
    }
}
