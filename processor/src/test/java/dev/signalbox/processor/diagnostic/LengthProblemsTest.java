package dev.signalbox.processor.diagnostic;

import static dev.signalbox.processor.diagnostic.Sources.AUDIT;
import static dev.signalbox.processor.diagnostic.Sources.LEAD_CREATED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What javac prints about topics and patterns that are too long. */
class LengthProblemsTest {
    private static final String NAMES = """
        package acme;

        import dev.signalbox.annotation.*;

        class Names {
            static final String TEN = "abcdefghij";
            static final String FIFTY = TEN + TEN + TEN + TEN + TEN;
            static final String LONG = FIFTY + FIFTY + FIFTY + FIFTY + FIFTY;
        }
        """;

    private static final String NAMES_2 = """
        package acme;

        import dev.signalbox.annotation.*;

        public class Names {
            public static final String TEN = "abcdefghij";
            public static final String FIFTY = TEN + TEN + TEN + TEN + TEN;
            public static final String LONG = FIFTY + FIFTY + FIFTY + FIFTY + FIFTY;
        }
        """;

    private static final String LEAD_LOG = """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadLog {
            @Listen(topic = Names.LONG)
            void log(LeadCreated event) {}
        }
        """;

    @Test
    void reportsTopicLongerThanAmqpAllows() {
        String printed = Printed.by(NAMES, """
        package acme;

        import dev.signalbox.annotation.*;

        @EventType("crm.lead." + Names.LONG)
        public record LeadCreated(String email) {}
        """, AUDIT);
        assertThat(printed).isEqualTo("""
        LeadCreated.java:5: error: [KeyTooLong] \
        "crm.lead.abcdefghijabcdefghijabcdefghijabcdefghijabcdefghija..." has 259 bytes in UTF-8; AMQP \
        0-9-1 allows 255. Write fewer or shorter words.
        @EventType("crm.lead." + Names.LONG)
                               ^
        1 error
        """);
    }

    @Test
    void countsComponentOfLongTopicAsOneByte() {
        String printed = Printed.by(NAMES_2, """
        package acme;

        import dev.signalbox.annotation.*;

        @EventType("{email}.crm." + Names.LONG)
        public record LeadCreated(String email) {}
        """, AUDIT);
        assertThat(printed).isEqualTo("""
        LeadCreated.java:5: error: [KeyTooLong] \
        "{email}.crm.abcdefghijabcdefghijabcdefghijabcdefghijabcdefgh..." has at least 256 bytes in UTF-8; \
        AMQP 0-9-1 allows 255. Write fewer or shorter words.
        @EventType("{email}.crm." + Names.LONG)
                                  ^
        1 error
        """);
    }

    @ParameterizedTest
    @CsvSource({"boolean, 4", "Boolean, 4", "java.util.UUID, 36", "Stage, 3", "String, 1", "long, 1"})
    void countsShortestWordOfComponent(String type, int shortest) {
        String event = """
        package acme;

        import dev.signalbox.annotation.*;

        @EventType("{value}.%s" + Names.LONG)
        public record LeadCreated(%s value) {}
        """;
        String stage = "package acme;\n\npublic enum Stage { OPEN, WON }\n";
        String fits = "x".repeat(4 - Math.min(4, shortest));
        String printed = Printed.by(NAMES_2, event.formatted(fits + "x", type), stage, AUDIT);
        assertThat(printed)
                .contains("[KeyTooLong]", " has at least " + Math.max(256, 252 + shortest) + " bytes")
                .endsWith("\n1 error\n");
        assertThat(Printed.by(NAMES_2, event.formatted(fits, type), stage, AUDIT)
                        .isEmpty())
                .isEqualTo(shortest <= 4);
    }

    @Test
    void reportsTooLongPattern() {
        String printed = Printed.by(LEAD_CREATED, LEAD_LOG, """
        package acme;

        import dev.signalbox.annotation.*;

        class Names {
            static final String TEN = "abcdefghij";
            static final String FIFTY = TEN + TEN + TEN + TEN + TEN;
            static final String LONG = FIFTY + FIFTY + FIFTY + FIFTY + FIFTY + TEN;
        }
        """);
        assertThat(printed).isEqualTo("""
        LeadLog.java:6: error: [KeyTooLong] \
        "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij..." has 260 bytes in UTF-8; AMQP \
        0-9-1 allows 255. Write fewer or shorter words.
            @Listen(topic = Names.LONG)
                                 ^
        1 error
        """);
    }
}
