package dev.signalbox.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What javac prints about listeners of event types whose namespace may change. */
class UnstableNamespaceTest {
    private static final String HIRED = """
        package acme.hr;

        import dev.signalbox.annotation.*;

        @EventNamespace(value = "com.acme.hr", stable = false)
        public interface Hr {
            @EventType("hired")
            record Hired(String name) {}
        }
        """;

    @Test
    @DisplayName("A-25: whoever listens to an event of a plugin that may change is told so, and may")
    void notesListenerOfAnotherNamespace() {
        assertThat(Printed.by(HIRED, payroll("@Listen", "acme.hr.Hr.Hired"))).isEqualTo("""
        Payroll.java:6: note: [UnstableNamespace] acme.hr.Hr.Hired belongs to the namespace "com.acme.hr", whose event \
        types may change with each of its versions. Listen to others or, if you follow, \
        @SuppressWarnings("signalbox:UnstableNamespace").
            @Listen
            ^
        """);
    }

    @Test
    void notesPatternThatNamesTheNamespace() {
        assertThat(Printed.by(HIRED, payroll("@Listen(topic = \"com.acme.hr.#\")", "Object")))
                .startsWith("Payroll.java:6: note: [UnstableNamespace] \"com.acme.hr.#\" belongs to the namespace");
    }

    @Test
    void saysNothingAboutListenersOfAllEvents() {
        assertThat(Printed.by(HIRED, payroll("@Listen", "Object"))).isEmpty();
    }

    @Test
    void saysNothingAboutListenersOfTheSameNamespace() {
        String payroll = payroll("@Listen", "acme.hr.Hr.Hired");
        String below = payroll.replace("package acme.payroll;", "package acme.hr.payroll;");
        String companion = """
            @dev.signalbox.annotation.EventNamespace("com.acme.hr.payroll")
            package acme.payroll;
            """;
        assertThat(Printed.by(HIRED, below)).isEmpty();
        assertThat(Printed.by(HIRED, companion, payroll)).isEmpty();
    }

    @Test
    void saysNothingAboutStableNamespaces() {
        String stable = HIRED.replace(", stable = false", ", stable = true");
        assertThat(Printed.by(stable, payroll("@Listen", "acme.hr.Hr.Hired"))).isEmpty();
    }

    @Test
    void suppressesNote() {
        String payroll = payroll("@SuppressWarnings(\"signalbox:UnstableNamespace\") @Listen", "acme.hr.Hr.Hired");
        assertThat(Printed.by(HIRED, payroll)).isEmpty();
    }

    private static String payroll(String listen, String type) {
        return """
        package acme.payroll;

        import dev.signalbox.annotation.*;

        public class Payroll {
            %s
            void enter(%s event) {}
        }
        """.formatted(listen, type);
    }
}
