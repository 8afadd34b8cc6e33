package dev.signalbox.processor.diagnostic;

import static dev.signalbox.processor.diagnostic.Sources.AUDIT;
import static dev.signalbox.processor.diagnostic.Sources.LEAD_CREATED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What javac prints about {@code @Registered}. */
class RegisteredProblemsTest {
    private static String printed(String declaration) {
        return Printed.by(LEAD_CREATED, AUDIT, """
        package acme;

        import dev.signalbox.annotation.*;

        @Registered
        %s
        """.formatted(declaration));
    }

    @Test
    void reportsInterface() {
        assertThat(printed("public interface View { @Listen void show(LeadCreated event); }"))
                .isEqualTo("""
        View.java:5: error: [NothingToRegister] @Registered marks acme.View, which is an interface. Mark the classes \
        that implement it.
        @Registered
        ^
        1 error
        """);
    }

    @Test
    void reportsEnum() {
        assertThat(printed("public enum View { ONE; @Listen void show(LeadCreated event) {} }"))
                .isEqualTo("""
        View.java:5: error: [NothingToRegister] @Registered marks acme.View, which is an enum, whose instances neither \
        come nor go. Take it away.
        @Registered
        ^
        1 error
        """);
    }

    @Test
    void reportsClassWithoutListenerMethods() {
        assertThat(printed("public class View { void show(LeadCreated event) {} }"))
                .isEqualTo("""
        View.java:5: error: [NothingToRegister] @Registered marks acme.View, which has no listener method. Write an \
        @Listen method, or take it away.
        @Registered
        ^
        1 error
        """);
    }

    @Test
    void reportsClassWithoutListenerMethodsWhereNothingElseIsOurs() {
        assertThat(Printed.by("""
        package acme;

        @dev.signalbox.annotation.Registered
        class View {}
        """)).isEqualTo("""
        View.java:3: error: [NothingToRegister] @Registered marks acme.View, which has no listener method. Write an \
        @Listen method, or take it away.
        @dev.signalbox.annotation.Registered
        ^
        1 error
        """);
    }

    @Test
    void reportsClassWithStaticListenerMethodsOnly() {
        assertThat(printed("public class View { @Listen static void show(LeadCreated event) {} }"))
                .isEqualTo("""
        View.java:5: error: [NothingToRegister] @Registered marks acme.View, whose listener methods are static, so that \
        none is called for an instance. Leave "static" out, or take it away.
        @Registered
        ^
        1 error
        """);
    }

    @Test
    void reportsClassThatIsToTakeNoPart() {
        assertThat(printed("@NoListener\npublic class View { @Listen void show(LeadCreated event) {} }"))
                .isEqualTo("""
        View.java:5: error: [NothingToRegister] @Registered marks acme.View, which is marked @NoListener too. Take one \
        of the two away.
        @Registered
        ^
        1 error
        """);
    }

    @Test
    void tellsOnceOfAClassThatNobodyCanName() {
        assertThat(Printed.by(LEAD_CREATED, AUDIT, """
        package acme;

        import dev.signalbox.annotation.*;

        class Outer {
            @Registered
            private static class View {
                @Listen void show(LeadCreated event) {}
            }
        }
        """))
                .startsWith("Outer.java:8: error: [UncallableClass]")
                .endsWith("1 error\n");
    }

    @Test
    void saysNothingOfAbstractClassesAndThoseThatInherit() {
        assertThat(printed("public abstract class View {}")).isEmpty();
        assertThat(printed("abstract class View { static class Table extends View {}"
                        + " static class Chart extends View { @Listen void draw(LeadCreated event) {} } }"))
                .isEmpty();
        assertThat(printed("public record View(int number) { @Listen void show(LeadCreated event) {} }"))
                .isEmpty();
    }
}
