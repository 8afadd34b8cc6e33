package dev.signalbox.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What javac prints about events that are emitted in a circle. */
class EmissionProblemsTest {
    private static final String EVENTS = """
        package acme;

        import dev.signalbox.annotation.*;

        @SuppressWarnings("signalbox:UnheardEvent")
        public interface Events {
            @EventType("a.{n}")
            record A(String n) implements Events {}

            @EventType("b")
            record B() implements Events {}

            @EventType("c")
            record C() implements Events {}
        }
        """;

    @Test
    void warnsOfCircleWithItsPath() {
        assertThat(Printed.by(EVENTS, listeners("""
            @Listen @Emits B first(A a) { return new B(); }

            @Listen @Emits A second(B b) { return new A("n"); }
        """))).isEqualTo("""
        L.java:7: warning: [EmissionCycle] Events may be emitted without end: acme.Events.A -> acme.Events.B (by \
        acme.L#first) -> acme.Events.A (by acme.L#second). Take one @Emits away or, if it ends, \
        @SuppressWarnings("signalbox:EmissionCycle").
            @Listen @Emits B first(A a) { return new B(); }
                    ^
        1 warning
        """);
    }

    @Test
    void warnsOfListenerThatHearsWhatItEmits() {
        assertThat(Printed.by(EVENTS, listeners("""
            @Listen @Emits C audit(Object any) { return new C(); }
        """))).isEqualTo("""
        L.java:7: warning: [EmissionCycle] Events may be emitted without end: acme.Events.C -> acme.Events.C (by \
        acme.L#audit). Take one @Emits away or, if it ends, @SuppressWarnings("signalbox:EmissionCycle").
            @Listen @Emits C audit(Object any) { return new C(); }
                    ^
        1 warning
        """);
    }

    @Test
    void warnsOfEveryCircle() {
        assertThat(Printed.by(EVENTS, listeners("""
            @Listen @Emits B first(A a) { return new B(); }
            @Listen @Emits A second(B b) { return new A("n"); }
            @Listen @Emits C third(A a) { return new C(); }
            @Listen @Emits A fourth(C c) { return new A("n"); }
        """)))
                .contains("acme.Events.B (by acme.L#first) -> acme.Events.A (by acme.L#second).")
                .contains("acme.Events.C (by acme.L#third) -> acme.Events.A (by acme.L#fourth).")
                .endsWith("\n2 warnings\n");
    }

    @Test
    void saysNothingWhereTopicsEndTheCircle() {
        assertThat(Printed.by(EVENTS, listeners("""
            @Listen(topic = "a.#") @Emits B first(Object a) { return new B(); }
            @Listen(topic = "b") @Emits C second(Object b) { return new C(); }
            @Listen(topic = "c") void third(Object c) {}
        """))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Optional", "List", "Set", "stream.Stream"})
    void saysNothingWhereNothingMayBeEmitted(String container) {
        assertThat(Printed.by(EVENTS, listeners("""
            @Listen @Emits B first(A a) { return new B(); }

            @Listen @Emits java.util.%1$s<A> second(B b) { return java.util.%1$s.of(); }
        """.formatted(container).replace("Optional.of()", "Optional.empty()"))))
                .isEmpty();
    }

    @Test
    void saysNothingWhereAGuardMayEndTheCircle() {
        assertThat(Printed.by(EVENTS, listeners("""
            @Listen @Emits B first(A a) { return new B(); }
            @Listen(when = "goesOn") @Emits A second(B b) { return new A("n"); }
            boolean goesOn() { return false; }
        """))).isEmpty();
    }

    @Test
    void saysNothingWhereAComponentMayEndTheCircle() {
        assertThat(Printed.by(EVENTS, listeners("""
            @Listen(topic = "a.open") @Emits A close(A a) { return new A("closed"); }
        """))).isEmpty();
    }

    @Test
    void saysNothingWhereTheEventOfTheCircleIsOneOfMany() {
        assertThat(Printed.by("""
        package acme;

        import dev.signalbox.annotation.*;

        public sealed interface Order {
            @EventType("placed")
            record Placed() implements Order {}

            @EventType("paid")
            record Paid() implements Order {}
        }
        """, listeners("""
            @Listen @Emits Order pay(Order.Placed placed) { return new Order.Paid(); }
            @Listen void end(Order.Paid paid) {}
        """))).isEmpty();
    }

    @Test
    void warnsWhereEveryOneOfManyContinuesTheCircle() {
        assertThat(Printed.by("""
        package acme;

        import dev.signalbox.annotation.*;

        public sealed interface Order {
            @EventType("placed")
            record Placed() implements Order {}

            @EventType("paid")
            record Paid() implements Order {}
        }
        """, listeners("""
            @Listen @Emits Order pay(Order placed) { return new Order.Paid(); }
        """)))
                .contains("[EmissionCycle]")
                .contains(": acme.Order -> acme.Order (by acme.L#pay).")
                .endsWith("\n1 warning\n");
    }

    @Test
    void suppressesCircleAtAnyOfItsListeners() {
        assertThat(Printed.by(EVENTS, listeners("""
            @Listen @Emits B first(A a) { return new B(); }
            @SuppressWarnings("signalbox:EmissionCycle")
            @Listen @Emits A second(B b) { return new A("n"); }
        """))).isEmpty();
    }

    private static String listeners(String methods) {
        return """
        package acme;

        import acme.Events.*;
        import dev.signalbox.annotation.*;

        public class L {
        %s}
        """.formatted(methods).replace(methods.contains("Order") ? "import acme.Events.*;\n" : "\0", "\n");
    }
}
