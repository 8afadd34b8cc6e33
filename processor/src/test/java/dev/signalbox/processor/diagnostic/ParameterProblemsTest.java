package dev.signalbox.processor.diagnostic;

import static dev.signalbox.processor.diagnostic.Sources.AUDIT;
import static dev.signalbox.processor.diagnostic.Sources.LEAD_CREATED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What javac prints about the parameters of listener methods. */
class ParameterProblemsTest {
    @Test
    @DisplayName("A-05: a parameter of a type that no event has and no context is an error")
    void reportsListenerMethodWithOtherParameters() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadMailer {
            @Listen(topic = "crm.lead.*")
            void welcome(LeadCreated event, String routingKey) {}
        }
        """);
        assertThat(printed).isEqualTo("""
        LeadMailer.java:6: error: [Parameters] The listener method acme.LeadMailer#welcome has the \
        parameters (acme.LeadCreated, java.lang.String). Write (event), or (event, EventContext).
            @Listen(topic = "crm.lead.*")
            ^
        1 error
        """);
    }

    @Test
    void reportsParameterThatNoEventCanBe() {
        String printed = Printed.by("""
        package acme;

        import dev.signalbox.annotation.*;

        public class LineLog {
            @Listen
            void log(java.util.List<String> lines) {}
        }
        """);
        assertThat(printed).isEqualTo("""
        LineLog.java:6: error: [ParameterType] The listener method acme.LineLog#log hears \
        java.util.List<java.lang.String>, whose type arguments are erased at run time. Hear List<?>.
            @Listen
            ^
        1 error
        """);
    }

    @Test
    void reportsContextInsteadOfEvent() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;
        import dev.signalbox.runtime.EventContext;

        public class LeadLog {
            @Listen
            void log(EventContext context) {}
        }
        """, AUDIT);
        assertThat(printed).isEqualTo("""
        LeadLog.java:7: error: [Parameters] The listener method acme.LeadLog#log has the parameters \
        (dev.signalbox.runtime.EventContext). Write (event), or (event, EventContext).
            @Listen
            ^
        1 error
        """);
    }

    @Test
    void reportsPrimitiveParameter() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class LeadLog {
            @Listen
            void log(int number) {}
        }
        """, AUDIT);
        assertThat(printed).isEqualTo("""
        LeadLog.java:6: error: [ParameterType] The listener method acme.LeadLog#log hears int, which is not \
        a class or interface. Hear a class, record, enum or interface.
            @Listen
            ^
        1 error
        """);
    }

    @Test
    void reportsErasedTypeArgumentsOnceAndNoUnreachablePattern() {
        String printed = Printed.by("""
        package acme;

        import dev.signalbox.annotation.*;

        @EventType("crm.box")
        public record Box<T>(T content) {}
        """, """
        package acme;

        import dev.signalbox.annotation.*;

        public class Boxes {
            @Listen(topic = "crm.*")
            void open(Box<String> box) {}
        }
        """, AUDIT);
        assertThat(printed)
                .contains("[ParameterType]", "Hear Box<?>.")
                .doesNotContain("Unreachable")
                .endsWith("1 error\n");
    }

    @Test
    void reportsGenericMethodOnce() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class Log {
            @Listen
            <T extends LeadCreated> void log(T event) {}
        }
        """, AUDIT);
        assertThat(printed)
                .contains("[UncallableMethod]")
                .doesNotContain("[ParameterType]")
                .endsWith("1 error\n");
    }

    @Test
    void reportsTypeVariableThatNoClassNames() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public class Log<T> {
            @Listen
            void log(T event) {}
        }
        """, AUDIT);
        assertThat(printed).isEqualTo("""
        Log.java:6: error: [ParameterType] The listener method acme.Log#log hears T, which is not a class \
        or interface. Hear a class, record, enum or interface.
            @Listen
            ^
        1 error
        """);
    }

    @Test
    void acceptsTypeVariableThatSubclassNames() {
        String printed = Printed.by(LEAD_CREATED, """
        package acme;

        import dev.signalbox.annotation.*;

        public abstract class Log<T> {
            @Listen
            void log(T event) {}
        }
        """, """
        package acme;

        public class LeadLog extends Log<LeadCreated> {}
        """);
        assertThat(printed).isEmpty();
    }
}
