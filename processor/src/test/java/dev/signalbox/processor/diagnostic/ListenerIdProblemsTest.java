package dev.signalbox.processor.diagnostic;

import static dev.signalbox.processor.diagnostic.Sources.LEAD_CREATED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What javac prints about the ids of listener methods. */
class ListenerIdProblemsTest {
    @Test
    void reportsIdOfTwoListenerMethods() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadMailer {
            @Listen(id = "welcome")
            void welcome(LeadCreated event) {}

            @Listen(id = "welcome")
            void greet(LeadCreated event) {}
        }
        """);
        assertThat(printed).isEqualTo("""
        LeadMailer.java:9: error: [DuplicateId] acme.LeadMailer#welcome has the listener id "welcome" \
        already. Give one of the two another with id = "...".
            @Listen(id = "welcome")
                         ^
        1 error
        """);
    }

    @Test
    void reportsIdThatTwoSubclassesInherit() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public abstract class Mailer {
            @Listen(id = "mail")
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
        Mailer.java:6: error: [DuplicateId] acme.FirstMailer#welcome has the listener id "mail" already. \
        Give one of the two another with id = "...".
            @Listen(id = "mail")
                         ^
        1 error
        """);
    }
}
