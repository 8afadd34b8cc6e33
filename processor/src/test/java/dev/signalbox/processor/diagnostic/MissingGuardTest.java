package dev.signalbox.processor.diagnostic;

import static dev.signalbox.processor.diagnostic.Sources.LEAD_CREATED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What javac prints about guards that are not there. */
class MissingGuardTest {
    @Test
    void reportsGuardThatIsNotThere() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadMailer {
            @Listen(when = "hasEmial")
            void welcome(LeadCreated event) {}

            boolean hasEmail(LeadCreated event) {
                return !event.email().isBlank();
            }
        }
        """);
        assertThat(printed).isEqualTo("""
        LeadMailer.java:6: error: [UnknownGuard] There is no method "hasEmial" in acme.LeadMailer to be the \
        guard of "welcome". Did you mean "hasEmail"?
            @Listen(when = "hasEmial")
                           ^
        1 error
        """);
    }

    @Test
    void saysWhatGuardToWriteIfNoneIsNear() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadMailer {
            @Listen(when = "hasAddress")
            void welcome(LeadCreated event) {}
        }
        """);
        assertThat(printed).isEqualTo("""
        LeadMailer.java:6: error: [UnknownGuard] There is no method "hasAddress" in acme.LeadMailer to be \
        the guard of "welcome". Write "boolean hasAddress(acme.LeadCreated)".
            @Listen(when = "hasAddress")
                           ^
        1 error
        """);
    }

    @Test
    void reportsMissingGuardOfInheritedListenerOnce() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public abstract class Mailer {
            @Listen(when = "hasEmail")
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
        Mailer.java:6: error: [UnknownGuard] There is no method "hasEmail" in acme.Mailer to be the guard \
        of "welcome". Write "boolean hasEmail(acme.LeadCreated)".
            @Listen(when = "hasEmail")
                           ^
        1 error
        """);
    }

    @Test
    void suggestsNothingThatIsNotInherited() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        public interface Checks {
            private boolean known(LeadCreated event) { return true; }

            static boolean knowm() { return true; }
        }
        """, """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadMailer implements Checks {
            @Listen(when = "known")
            void welcome(LeadCreated event) {}
        }
        """);
        assertThat(printed).isEqualTo("""
        LeadMailer.java:6: error: [UnknownGuard] There is no method "known" in acme.LeadMailer to be the guard of \
        "welcome". Write "boolean known(acme.LeadCreated)".
            @Listen(when = "known")
                           ^
        1 error
        """);
    }

    @Test
    void asksForANameWhereThereIsNone() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadMailer {
            @Listen(when = "known()")
            void welcome(LeadCreated event) {}
        }
        """);
        assertThat(printed).isEqualTo("""
        LeadMailer.java:6: error: [UnknownGuard] There is no method "known()" in acme.LeadMailer to be the guard of \
        "welcome". Write the name of a method, and nothing but that.
            @Listen(when = "known()")
                           ^
        1 error
        """);
    }
}
