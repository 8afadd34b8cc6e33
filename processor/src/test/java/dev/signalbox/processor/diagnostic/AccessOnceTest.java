package dev.signalbox.processor.diagnostic;

import static dev.signalbox.processor.diagnostic.Sources.AUDIT;
import static dev.signalbox.processor.diagnostic.Sources.CRM;
import static dev.signalbox.processor.diagnostic.Sources.LEAD_CREATED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What javac prints about a class that a dispatcher cannot name: once, with what truly helps. */
class AccessOnceTest {
    private static final String MAILER = """
        package acme.mail;

        import acme.LeadCreated;
        import dev.signalbox.annotation.*;

        class Mailer {
            @Listen
            void welcome(LeadCreated event) {}

            @Listen
            void remind(LeadCreated event) {}
        }
        """;

    @Test
    void reportsListenerClassOnce() {
        assertThat(Printed.by(LEAD_CREATED, CRM, MAILER)).isEqualTo("""
        Mailer.java:7: error: [InaccessibleListener] acme.mail.Mailer cannot be named from package acme, where \
        CrmDispatcher is generated. Make it public (its listener methods may stay package-private), or declare the \
        @Dispatcher in package acme.mail.
            @Listen
            ^
        1 error
        """);
    }

    @Test
    void advisesNoOtherPackageThatCannotNameAllEither() {
        String log = MAILER.replace("Mailer", "Log").replace("acme.mail", "acme.log");
        assertThat(Printed.by(LEAD_CREATED, CRM, MAILER, log)).isEqualTo("""
        Log.java:7: error: [InaccessibleListener] acme.log.Log cannot be named from package acme, where \
        CrmDispatcher is generated. Make it public (its listener methods may stay package-private).
            @Listen
            ^
        Mailer.java:7: error: [InaccessibleListener] acme.mail.Mailer cannot be named from package acme, where \
        CrmDispatcher is generated. Make it public (its listener methods may stay package-private).
            @Listen
            ^
        2 errors
        """);
    }

    @Test
    void advisesNoOtherPackageThatCannotNameWhatThisOneCan() {
        String audit = AUDIT.replace("public class", "class");
        assertThat(Printed.by(LEAD_CREATED, CRM, MAILER, audit))
                .contains("is generated. Make it public (its listener methods may stay package-private).\n")
                .endsWith("\n1 error\n");
    }

    @Test
    void reportsPayloadThatManyListenersHearOnce() {
        assertThat(Printed.by(CRM, "package acme.mail;\n\nclass Letter {}\n", """
        package acme.mail;

        import dev.signalbox.annotation.*;

        public class Mailer {
            @Listen
            public void file(Letter letter) {}

            @Listen
            public void send(Letter letter) {}
        }
        """))
                .contains("Mailer.java:6: error: [InaccessibleListener] acme.mail.Letter cannot be named")
                .endsWith("\n1 error\n");
    }

    @Test
    void reportsEnumOfManyTopicsOnce() {
        String deal = """
        package acme.event;

        import dev.signalbox.annotation.*;

        @EventType("crm.deal.{stage}")
        public record Deal(Stage stage) {}
        """;
        String lead = deal.replace("deal", "lead").replace("Deal", "Lead");
        assertThat(Printed.by(deal, lead, "package acme.event;\n\nenum Stage { OPEN, WON }\n", CRM, AUDIT))
                .isEqualTo("""
        Deal.java:5: error: [InaccessibleEvent] acme.event.Stage cannot be named from package acme, where \
        CrmDispatcher is generated. Make it public, or declare the @Dispatcher in package acme.event.
        @EventType("crm.deal.{stage}")
                   ^
        1 error
        """);
    }

    @Test
    void namesTypesAroundNestedClass() {
        String nested = MAILER.replace("class Mailer {", "class Mailers {\npublic static class Mailer {") + "}\n";
        assertThat(Printed.by(LEAD_CREATED, CRM, nested))
                .contains("acme.mail.Mailers.Mailer cannot be named")
                .contains("Make it and the types around it public (its listener methods may stay package-private), or")
                .endsWith("\n1 error\n");
    }
}
