package dev.signalbox.processor.diagnostic;

import static dev.signalbox.processor.diagnostic.Sources.LEAD_CREATED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What javac prints about what was probably meant. */
class SuggestionProblemsTest {
    private static final String DEAL_CHANGED = """
        package acme;

        import dev.signalbox.annotation.*;

        @EventType("crm.deal.{stage}")
        public record DealChanged(Stage stage) {
            public enum Stage { OPEN, WON }
        }
        """;

    private static final String E0 = """
        package acme;

        import dev.signalbox.annotation.*;

        @EventType("crm.e0")
        public record E0() implements CrmEvent {}
        """;

    private static final String E1 = """
        package acme;

        import dev.signalbox.annotation.*;

        @EventType("crm.e1")
        public record E1() implements CrmEvent {}
        """;

    private static final String E2 = """
        package acme;

        import dev.signalbox.annotation.*;

        @EventType("crm.e2")
        public record E2() implements CrmEvent {}
        """;

    private static final String E3 = """
        package acme;

        import dev.signalbox.annotation.*;

        @EventType("crm.e3")
        public record E3() implements CrmEvent {}
        """;

    private static final String E4 = """
        package acme;

        import dev.signalbox.annotation.*;

        @EventType("crm.e4")
        public record E4() implements CrmEvent {}
        """;

    @Test
    void suggestsConstantOfEnum() {
        String printed = Printed.by(DEAL_CHANGED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class DealLog {
            @Listen(topic = "crm.deal.won")
            void a(DealChanged event) {}

            @Listen(topic = "crm.deal.wonn")
            void b(DealChanged event) {}
        }
        """);
        assertThat(printed).isEqualTo("""
        DealLog.java:9: error: [UnreachableListener] No event type reaches "crm.deal.wonn". Did you mean \
        "crm.deal.won"?
            @Listen(topic = "crm.deal.wonn")
                            ^
        1 error
        """);
    }

    @Test
    void suggestsWildcardForComponent() {
        String printed = Printed.by(DEAL_CHANGED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class DealLog {
            @Listen(topic = {"crm.deal.*", "crm.deal.lost"})
            void log(DealChanged event) {}
        }
        """);
        assertThat(printed).isEqualTo("""
        DealLog.java:6: error: [UnreachableListener] No event type reaches "crm.deal.lost". Did you mean \
        "crm.deal.*"?
            @Listen(topic = {"crm.deal.*", "crm.deal.lost"})
                                           ^
        1 error
        """);
    }

    @Test
    void saysWhatTopicsThereAreIfNoneIsNear() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadLog {
            @Listen(topic = "shop.order.placed")
            void log(LeadCreated event) {}
        }
        """);
        assertThat(printed).isEqualTo("""
        LeadLog.java:6: error: [UnreachableListener] No event type reaches "shop.order.placed". LeadCreated \
        travels under "crm.lead.created".
            @Listen(topic = "shop.order.placed")
                            ^
        1 error
        """);
    }

    @Test
    void saysHowManyTopicsThereAre() {
        String printed = Printed.by(E0, E1, E2, E3, E4, """
        package acme;

        import dev.signalbox.annotation.*;

        @EventType("crm")
        public interface CrmEvent {}
        """, """
        package acme;

        import dev.signalbox.annotation.*;

        public class CrmLog {
            @Listen(topic = {"#", "shop.order.placed"})
            void log(CrmEvent event) {}
        }
        """);
        assertThat(printed).isEqualTo("""
        CrmLog.java:6: error: [UnreachableListener] No event type reaches "shop.order.placed". CrmEvent \
        travels under "crm", E0 travels under "crm.e0", E1 travels under "crm.e1", and 3 more.
            @Listen(topic = {"#", "shop.order.placed"})
                                  ^
        1 error
        """);
    }
}
