package dev.signalbox.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** No message is the mere consequence of another. */
class EchoTest {
    @Test
    void doesNotCallAnEventUnheardWhoseListenerIsRefused() {
        String printed = Printed.by("""
        package acme;

        import dev.signalbox.annotation.*;

        @EventType("crm.changed")
        public record Changed<T>(T now) {}
        """, """
        package acme;

        import dev.signalbox.annotation.*;

        public class Audit {
            @Listen
            void on(Changed<String> event) {}
        }
        """);
        assertThat(printed).containsOnlyOnce("[ParameterType]").endsWith("1 error\n").doesNotContain("[UnheardEvent]");
    }

    @Test
    void doesNotCallASubtypeUnheardWhoseListenerIsRefused() {
        String printed = Printed.by("""
        package acme;

        import dev.signalbox.annotation.*;

        public interface Change<T> {}
        """, """
        package acme;

        import dev.signalbox.annotation.*;

        @EventType("crm.changed")
        public record Changed<T>(T now) implements Change<T> {}
        """, """
        package acme;

        import dev.signalbox.annotation.*;

        public class Audit {
            @Listen
            void on(Change<String> event) {}
        }
        """);
        assertThat(printed).containsOnlyOnce("[ParameterType]").endsWith("1 error\n").doesNotContain("[UnheardEvent]");
    }
}
