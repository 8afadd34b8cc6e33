package dev.signalbox.processor.diagnostic;

import static dev.signalbox.processor.diagnostic.Sources.AUDIT;
import static dev.signalbox.processor.diagnostic.Sources.LEAD_CREATED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What javac prints about listener methods and their classes. */
class ListenerProblemsTest {
    private static final String LEAD_LOG = """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadLog {
            @Listen
            private <T> void log(T event, int number) {}
        }
        """;

    @Test
    void reportsPrivateListenerMethod() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadMailer {
            @Listen(topic = "crm.lead.*")
            private void welcome(LeadCreated event) {}
        }
        """);
        assertThat(printed).isEqualTo("""
        LeadMailer.java:6: error: [UncallableMethod] The listener method acme.LeadMailer#welcome is \
        private, so that no dispatcher can call it. Leave "private" out; package-private is enough.
            @Listen(topic = "crm.lead.*")
            ^
        1 error
        """);
    }

    @Test
    void reportsInnerListenerClass() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class Crm {
            public class LeadMailer {
                @Listen(topic = "crm.lead.*")
                void welcome(LeadCreated event) {}
            }
        }
        """);
        assertThat(printed).isEqualTo("""
        Crm.java:7: error: [UncallableClass] acme.Crm.LeadMailer is an inner class that is not static, so \
        that no dispatcher can call its listener methods. Make it static, or mark it @NoListener if it is to \
        take no part.
                @Listen(topic = "crm.lead.*")
                ^
        1 error
        """);
    }

    @Test
    void leavesAbstractListenerMethodToSubclasses() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public interface LeadLog {
            @Listen
            void log(LeadCreated event);
        }
        """, AUDIT);
        assertThat(printed).isEmpty();
    }

    @Test
    void reportsEveryFaultOfListenerMethod() {
        String printed = Printed.by(LEAD_CREATED, LEAD_LOG, AUDIT);
        assertThat(printed).isEqualTo("""
        LeadLog.java:6: error: [UncallableMethod] The listener method acme.LeadLog#log is generic, so that \
        no dispatcher can call it. Hear Object, or the bound of the type parameter.
            @Listen
            ^
        LeadLog.java:6: error: [UncallableMethod] The listener method acme.LeadLog#log is private, so that \
        no dispatcher can call it. Leave "private" out; package-private is enough.
            @Listen
            ^
        LeadLog.java:6: error: [Parameters] The listener method acme.LeadLog#log has the parameters (T, \
        int). Write (event), or (event, EventContext).
            @Listen
            ^
        3 errors
        """);
    }

    @Test
    void reportsPrivateListenerClassOnce() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class Crm {
            private static class Log {
                @Listen
                void a(LeadCreated event) {}

                @Listen
                void b(LeadCreated event) {}
            }
        }
        """, AUDIT);
        assertThat(printed).isEqualTo("""
        Crm.java:7: error: [UncallableClass] acme.Crm.Log is private or nested in a private type, so that \
        no dispatcher can call its listener methods. Leave "private" out, or mark it @NoListener if it is to \
        take no part.
                @Listen
                ^
        1 error
        """);
    }

    @Test
    void reportsPrivateClassThatOnlyInheritsAtTheClass() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class Mailer {
            @Listen
            void welcome(LeadCreated event) {}
        }
        """, """
        package acme;

        public class Crm {
            private static class Silent extends Mailer {}
        }
        """);
        assertThat(printed).isEqualTo("""
        Crm.java:4: error: [UncallableClass] acme.Crm.Silent is private or nested in a private type, so \
        that no dispatcher can call its listener methods. Leave "private" out, or mark it @NoListener if it \
        is to take no part.
            private static class Silent extends Mailer {}
                           ^
        1 error
        """);
    }
}
