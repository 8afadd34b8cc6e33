package dev.signalbox.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What javac prints about listener methods that realize the same. */
class RealizesProblemsTest {
    private static String printed(String first, String second) {
        return Printed.by(Sources.LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class Mailer {
            %s@Listen(realizes = "mail") void fast(LeadCreated event) {}

            %s@Listen(realizes = "mail") void safe(LeadCreated event) {}
        }
        """.formatted(first, second));
    }

    @Test
    void reportsThoseOfWhichOneIsQueued() {
        assertThat(printed("", "@Queued ")).isEqualTo("""
        Mailer.java:8: error: [RealizedApart] acme.Mailer#safe realizes the same as acme.Mailer#fast, "mail", but on \
        another thread, so that neither is the first. Let the dispatching thread call both, or put both into one queue.
            @Queued @Listen(realizes = "mail") void safe(LeadCreated event) {}
                    ^
        1 error
        """);
    }

    @Test
    void reportsThoseInTwoQueues() {
        assertThat(printed("@Queued ", "@Queued "))
                .startsWith("Mailer.java:8: error: [RealizedApart]")
                .endsWith("1 error\n");
    }

    @Test
    void saysNothingOfThoseOfOneThreadOrQueue() {
        assertThat(printed("", "")).isEmpty();
        assertThat(Printed.by(Sources.LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        @Queued
        public class Mailer {
            @Listen(realizes = "mail") void fast(LeadCreated event) {}
            @Listen(realizes = "mail") void safe(LeadCreated event) {}
        }
        """)).isEmpty();
    }
}
