package dev.signalbox.processor.diagnostic;

import static dev.signalbox.processor.diagnostic.Sources.LEAD_CREATED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What javac prints about guards. */
class GuardProblemsTest {
    @Test
    void reportsGuardWithOtherParameters() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadMailer {
            @Listen(when = "hasEmail")
            void welcome(LeadCreated event) {}

            boolean hasEmail(String email) {
                return !email.isBlank();
            }
        }
        """);
        assertThat(printed).isEqualTo("""
        LeadMailer.java:6: error: [UnfitGuard] The method "hasEmail" of acme.LeadMailer cannot be the guard \
        of acme.LeadMailer#welcome: it has other parameters. Write "boolean hasEmail(acme.LeadCreated)".
            @Listen(when = "hasEmail")
                           ^
        1 error
        """);
    }

    @Test
    void reportsGuardThatIsNotBoolean() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadMailer {
            @Listen(when = "ok")
            void welcome(LeadCreated event) {}

            int ok(LeadCreated event) {
                return 1;
            }
        }
        """);
        assertThat(printed).isEqualTo("""
        LeadMailer.java:6: error: [UnfitGuard] The method "ok" of acme.LeadMailer cannot be the guard of \
        acme.LeadMailer#welcome: it does not return boolean. Write "boolean ok(acme.LeadCreated)".
            @Listen(when = "ok")
                           ^
        1 error
        """);
    }

    @Test
    void reportsPrivateGuard() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadMailer {
            @Listen(when = "ok")
            void welcome(LeadCreated event) {}

            private boolean ok(LeadCreated event) {
                return true;
            }
        }
        """);
        assertThat(printed).isEqualTo("""
        LeadMailer.java:6: error: [UnfitGuard] The method "ok" of acme.LeadMailer cannot be the guard of \
        acme.LeadMailer#welcome: it is private. Write "boolean ok(acme.LeadCreated)".
            @Listen(when = "ok")
                           ^
        1 error
        """);
    }

    @Test
    void reportsGenericGuard() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadMailer {
            @Listen(when = "ok")
            void welcome(LeadCreated event) {}

            <T> boolean ok(LeadCreated event) {
                return true;
            }
        }
        """);
        assertThat(printed).isEqualTo("""
        LeadMailer.java:6: error: [UnfitGuard] The method "ok" of acme.LeadMailer cannot be the guard of \
        acme.LeadMailer#welcome: it is generic. Write "boolean ok(acme.LeadCreated)".
            @Listen(when = "ok")
                           ^
        1 error
        """);
    }

    @Test
    void reportsInstanceGuardOfStaticListener() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadMailer {
            @Listen(when = "ok")
            static void welcome(LeadCreated event) {}

            boolean ok(LeadCreated event) {
                return true;
            }
        }
        """);
        assertThat(printed).isEqualTo("""
        LeadMailer.java:6: error: [UnfitGuard] The method "ok" of acme.LeadMailer cannot be the guard of \
        acme.LeadMailer#welcome: the listener is static and it is not. Write "static boolean \
        ok(acme.LeadCreated)".
            @Listen(when = "ok")
                           ^
        1 error
        """);
    }

    @Test
    void reportsGuardThatIsItsListenerMethod() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadMailer {
            @Listen(when = "welcome")
            boolean welcome(LeadCreated event) {
                return true;
            }
        }
        """);
        assertThat(printed).isEqualTo("""
        LeadMailer.java:6: error: [UnfitGuard] The method "welcome" of acme.LeadMailer cannot be the guard \
        of acme.LeadMailer#welcome: it is that listener method itself, which would be called twice. Name \
        another method, or take "when" away.
            @Listen(when = "welcome")
                           ^
        1 error
        """);
    }

    @Test
    void reportsGuardsOfWhichNoneIsNearest() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadMailer {
            interface One {}
            interface Two {}

            @EventType("crm.lead.lost")
            record LeadLost() implements One, Two {}

            @Listen(when = "ok")
            void welcome(LeadLost event) {}

            boolean ok(One event) { return true; }

            boolean ok(Two event) { return true; }
        }
        """);
        assertThat(printed).isEqualTo("""
        LeadMailer.java:12: error: [UnfitGuard] The method "ok" of acme.LeadMailer cannot be the guard of \
        acme.LeadMailer#welcome: there are several of that name, and none is the nearest. Write "boolean \
        ok(acme.LeadMailer.LeadLost)".
            @Listen(when = "ok")
                           ^
        1 error
        """);
    }
}
