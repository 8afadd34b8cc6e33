package dev.signalbox.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What javac does not print: warnings that only follow from a refused listener. */
class EchoTest {
    private static final String CHANGED = """
        package acme;

        import dev.signalbox.annotation.*;

        @EventType("changed")
        public record Changed<T>(T value) {}
        """;

    private static final String LOG = """
        package acme;

        import dev.signalbox.annotation.*;

        public class Log {
            @Listen
            void log(Changed<String> event) {}
        }
        """;

    @Test
    void saysNothingAboutEventThatRefusedListenerHears() {
        assertThat(Printed.by(CHANGED, LOG)).isEqualTo("""
        Log.java:6: error: [ParameterType] The listener method acme.Log#log hears acme.Changed<java.lang.String>, \
        whose type arguments are erased at run time. Hear Changed<?>.
            @Listen
            ^
        1 error
        """);
    }

    @Test
    void saysNothingAboutSupertypeOfWhatRefusedListenerHears() {
        String base = """
        package acme;

        import dev.signalbox.annotation.*;

        @EventType("base")
        public interface Base {}
        """;
        assertThat(Printed.by(base, CHANGED.replace("value) {", "value) implements Base {"), LOG))
                .contains("error: [ParameterType]")
                .endsWith("\n1 error\n");
        String unreached =
                LOG.replace("Changed<String>", "Changed<?>").replace("@Listen", "@Listen(topic = \"changd\")");
        assertThat(Printed.by(base, CHANGED.replace("value) {", "value) implements Base {"), unreached))
                .contains("error: [UnreachableListener]")
                .endsWith("\n1 error\n");
    }

    @Test
    void warnsOfOtherEventsAllTheSame() {
        String other = CHANGED.replace("changed", "other").replace("Changed<T>(T value)", "Other()");
        assertThat(Printed.by(CHANGED, LOG, other))
                .contains("warning: [UnheardEvent] No listener hears acme.Other")
                .endsWith("\n1 error\n1 warning\n");
    }
}
