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
    void reportsIdGivenToTwoClasses() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class FirstMailer {
            @Listen(id = "mail")
            void welcome(LeadCreated event) {}
        }
        """, """
        package acme;

        import dev.signalbox.annotation.*;

        public class OtherMailer {
            @Listen(id = "mail")
            void welcome(LeadCreated event) {}
        }
        """);
        assertThat(printed).isEqualTo("""
        OtherMailer.java:6: error: [DuplicateId] acme.FirstMailer#welcome has the listener id "mail" \
        already. Give one of the two another with id = "...".
            @Listen(id = "mail")
                         ^
        1 error
        """);
    }

    @Test
    void notesOnceThatIdsBearParameters() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class Mailer {
            @Listen
            void on(LeadCreated event) {}

            @Listen
            void on(Object event) {}

            @Listen(id = "records")
            void on(Record event) {}
        }
        """);
        assertThat(printed).isEqualTo("""
        Mailer.java:6: note: [OverloadedId] 2 listener methods of acme.Mailer are named "on", so that \
        their ids bear the parameters: "acme.Mailer#on(acme.LeadCreated)". Give all but one an id = "..." of \
        its own, or @SuppressWarnings("signalbox:OverloadedId").
            @Listen
            ^
        """);
    }

    @Test
    void acceptsOverloadedMethodsOfWhichAllButOneHaveIds() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class Mailer {
            @Listen
            void on(LeadCreated event) {}

            @Listen(id = "acme.Mailer#any")
            void on(Object event) {}
        }
        """, """
        package acme;

        import dev.signalbox.annotation.*;

        @SuppressWarnings("signalbox:OverloadedId")
        public class Log {
            @Listen
            void on(LeadCreated event) {}

            @Listen
            void on(Object event) {}
        }
        """);
        assertThat(printed).isEmpty();
    }
}
