package dev.signalbox.processor.diagnostic;

import static dev.signalbox.processor.diagnostic.Sources.AUDIT;
import static dev.signalbox.processor.diagnostic.Sources.LEAD_CREATED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What javac prints about topic patterns. */
class PatternProblemsTest {
    private static final String DEAL_CHANGED = """
        package acme;

        import dev.signalbox.annotation.*;

        @EventType("crm.{stage}.changed")
        public record DealChanged(String stage) {}
        """;

    private static final String LEAD_LOG = """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadLog {
            @Listen(topic = {"crm.#", "lead*.#x.**"})
            void log(Object event) {}
        }
        """;

    @Test
    void reportsPatternWithComponent() {
        String printed = Printed.by(DEAL_CHANGED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class DealLog {
            @Listen(topic = "crm.{stage}.changed")
            void log(DealChanged event) {}
        }
        """);
        assertThat(printed).isEqualTo("""
        DealLog.java:6: error: [MalformedPattern] The topic pattern "crm.{stage}.changed" is malformed: the \
        component {stage} belongs in the topic of an event type; write * to match any one word.
            @Listen(topic = "crm.{stage}.changed")
                            ^
          "crm.{stage}.changed"
               ^
        1 error
        """);
    }

    @Test
    void warnsOfWildcardInsideWord() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadLog {
            @Listen(topic = {"crm.lead.*", "crm.deal.won*"})
            void log(Object event) {}
        }
        """);
        assertThat(printed).isEqualTo("""
        LeadLog.java:6: warning: [WildcardInWord] In "crm.deal.won*" the word "won*" is literal, because * \
        and # are wildcards only as whole words. Write "*" as a word of its own, or \
        @SuppressWarnings("signalbox:WildcardInWord").
            @Listen(topic = {"crm.lead.*", "crm.deal.won*"})
                                           ^
          "crm.deal.won*"
                       ^
        1 warning
        """);
    }

    @Test
    void reportsListenerWithoutPattern() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadLog {
            @Listen(topic = {})
            void log(LeadCreated event) {}
        }
        """, AUDIT);
        assertThat(printed).isEqualTo("""
        LeadLog.java:6: error: [MalformedPattern] The topic pattern {} is malformed: a listener without a \
        pattern hears nothing; write "#" to hear every topic.
            @Listen(topic = {})
            ^
        1 error
        """);
    }

    @Test
    void reportsHalfCharacterInPattern() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadLog {
            @Listen(topic = "crm.\\udc00")
            void log(LeadCreated event) {}
        }
        """, AUDIT);
        assertThat(printed).isEqualTo("""
        LeadLog.java:6: error: [MalformedPattern] The topic pattern "crm.\uFFFD" is malformed: U+DC00 is \
        half a character; write the whole one.
            @Listen(topic = "crm.\\udc00")
                            ^
          "crm.\uFFFD"
               ^
        1 error
        """);
    }

    @Test
    void warnsOfEachSlipInPattern() {
        String printed = Printed.by(LEAD_CREATED, LEAD_LOG);
        assertThat(printed).isEqualTo("""
        LeadLog.java:6: warning: [WildcardInWord] In "lead*.#x.**" the word "lead*" is literal, because * \
        and # are wildcards only as whole words. Write "*" as a word of its own, or \
        @SuppressWarnings("signalbox:WildcardInWord").
            @Listen(topic = {"crm.#", "lead*.#x.**"})
                                      ^
          "lead*.#x.**"
               ^
        LeadLog.java:6: warning: [WildcardInWord] In "lead*.#x.**" the word "#x" is literal, because * and \
        # are wildcards only as whole words. Write "#" as a word of its own, or \
        @SuppressWarnings("signalbox:WildcardInWord").
            @Listen(topic = {"crm.#", "lead*.#x.**"})
                                      ^
          "lead*.#x.**"
                 ^
        LeadLog.java:6: warning: [WildcardInWord] In "lead*.#x.**" the word "**" is literal, because * and \
        # are wildcards only as whole words. Write "*" as a word of its own, or \
        @SuppressWarnings("signalbox:WildcardInWord").
            @Listen(topic = {"crm.#", "lead*.#x.**"})
                                      ^
          "lead*.#x.**"
                    ^
        3 warnings
        """);
    }
}
