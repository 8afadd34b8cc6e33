package dev.signalbox.processor.diagnostic;

import static dev.signalbox.processor.diagnostic.Sources.LEAD_CREATED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What javac prints about patterns with many {@code #}. */
class HashProblemsTest {
    private static final String READING = """
        package acme;

        import dev.signalbox.annotation.*;

        @EventType("{a}.{b}.{c}.{d}.{e}.{f}.{g}")
        public record Reading(String a, String b, String c, String d, String e, String f, String g) {}
        """;

    @Test
    void warnsOfPatternThatBrokersRefuse() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadLog {
            @Listen(topic = "#.lead.#.created.#")
            void log(LeadCreated event) {}
        }
        """);
        assertThat(printed).isEqualTo("""
        LeadLog.java:6: warning: [ManyHashes] "#.lead.#.created.#" has 3 words #, and RabbitMQ 4.3.5 and \
        later refuses more than 2. Write fewer, or @SuppressWarnings("signalbox:ManyHashes").
            @Listen(topic = "#.lead.#.created.#")
                            ^
        1 warning
        """);
    }

    @Test
    void reportsPatternThatFitsTemplateInTooManyWays() {
        String printed = Printed.by(READING, """
        package acme;

        import dev.signalbox.annotation.*;

        public class ReadingLog {
            @Listen(topic = "#.x.#.y.#")
            @SuppressWarnings("signalbox:ManyHashes")
            void log(Reading event) {}
        }
        """);
        assertThat(printed).isEqualTo("""
        ReadingLog.java:6: error: [PatternTooAmbiguous] "#.x.#.y.#" fits the topic template \
        "{a}.{b}.{c}.{d}.{e}.{f}.{g}" of acme.Reading in more than 16 ways. Write fewer #, or * where one \
        word stands.
            @Listen(topic = "#.x.#.y.#")
                            ^
        1 error
        """);
    }

    @Test
    void suggestsShorterPatternOfTheSameMeaning() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadLog {
            @Listen(topic = "crm.#.#.#")
            void log(LeadCreated event) {}
        }
        """);
        assertThat(printed).isEqualTo("""
        LeadLog.java:6: warning: [ManyHashes] "crm.#.#.#" has 3 words #, and RabbitMQ 4.3.5 and later \
        refuses more than 2. Write "crm.#", which matches the same, or \
        @SuppressWarnings("signalbox:ManyHashes").
            @Listen(topic = "crm.#.#.#")
                            ^
        1 warning
        """);
    }
}
