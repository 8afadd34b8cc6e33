package dev.signalbox.processor.diagnostic;

import static dev.signalbox.processor.diagnostic.Sources.LEAD_CREATED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What javac prints about who hears what. */
class ReachProblemsTest {
    private static final String DEAL_WON = """
        package acme;

        import dev.signalbox.annotation.*;

        @EventType("crm.deal.won")
        public record DealWon() {}
        """;

    private static final String LEAD_LOG = """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadLog {
            @Listen(topic = "crm.deal.*")
            void log(LeadCreated event) {}
        }
        """;

    @Test
    @DisplayName(
            "A-23: listening to a topic that no event type has is told when it is compiled: as an error, since nothing can reach it")
    void reportsPatternThatMatchesNoEvent() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadMailer {
            @Listen(topic = "crm.leed.*")
            void welcome(LeadCreated event) {}
        }
        """);
        assertThat(printed).isEqualTo("""
        LeadMailer.java:6: error: [UnreachableListener] No event type reaches "crm.leed.*". Did you mean \
        "crm.lead.*"?
            @Listen(topic = "crm.leed.*")
                            ^
        1 error
        """);
    }

    @Test
    void namesTypeThatListenerHears() {
        String printed = Printed.by(LEAD_CREATED, DEAL_WON, LEAD_LOG, """
        package acme;

        import dev.signalbox.annotation.*;

        public class WonLog {
            @Listen(topic = "crm.deal.*")
            void log(DealWon event) {}
        }
        """);
        assertThat(printed).isEqualTo("""
        LeadLog.java:6: error: [UnreachableListener] No event of type LeadCreated reaches "crm.deal.*". Did \
        you mean "crm.lead.*"?
            @Listen(topic = "crm.deal.*")
                            ^
        1 error
        """);
    }

    @Test
    void reportsEachPatternThatMatchesNoEvent() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadLog {
            @Listen(topic = {"crm.#", "crm.leed.*", "cmr.lead.*"})
            void log(LeadCreated event) {}
        }
        """);
        assertThat(printed).isEqualTo("""
        LeadLog.java:6: error: [UnreachableListener] No event type reaches "crm.leed.*". Did you mean \
        "crm.lead.*"?
            @Listen(topic = {"crm.#", "crm.leed.*", "cmr.lead.*"})
                                      ^
        LeadLog.java:6: error: [UnreachableListener] No event type reaches "cmr.lead.*". Did you mean \
        "crm.lead.*"?
            @Listen(topic = {"crm.#", "crm.leed.*", "cmr.lead.*"})
                                                    ^
        2 errors
        """);
    }

    @Test
    void acceptsAnyPatternOfListenerThatHearsOtherPayloads() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadLog {
            @Listen(topic = {"crm.#", "shop.order.placed"})
            void log(Object event) {}
        }
        """);
        assertThat(printed).isEmpty();
    }
}
