package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.runtime.DispatchException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuardTest {
    private static final String THROWING = """
            @EventType("a") record A() {}
            final class Guarded {
                @Listen(when = "broken", priority = 1) void on(A a) { log("never"); }
                boolean broken(A a) throws java.io.IOException { throw new java.io.IOException("guard"); }
                @Listen void then(A a) { log("then"); }
            }
            """;

    @ParameterizedTest
    @EnumSource
    void asksGuardsOfEveryKind(FailurePolicy policy) throws Exception {
        assertThat(Scenario.of("""
                        @EventType("a") record A(int n) {}
                        abstract class Base { boolean odd(A a) { return a.n() % 2 == 1; } }
                        interface Large { default boolean large(A a, EventContext c) { return a.n() > 2; } }
                        final class Guarded extends Base implements Large {
                            @Listen(when = "even") void one(A a) { log("even " + a.n()); }
                            static boolean even(A a) { return a.n() % 2 == 0; }
                            @Listen(when = "odd") void two(A a) { log("odd " + a.n()); }
                            @Listen(when = "large") void three(A a, EventContext c) { log("large " + a.n()); }
                        }
                        """).onFailure(policy.name()).run("""
                        var app = new AppDispatcher(new Guarded());
                        for (int n = 1; n < 4; n++) app.dispatch(new A(n));
                        """))
                .containsExactly("odd 1", "even 2", "large 3", "odd 3");
    }

    @Test
    void collectsTheFailureOfAGuardAsThatOfItsListener() {
        Program program = Scenario.of(THROWING).compile("new AppDispatcher(new Guarded()).dispatch(new A());");
        assertThatThrownBy(() -> program.run("demo.Run"))
                .isInstanceOfSatisfying(DispatchException.class, failed -> {
                    assertThat(failed.failures()).hasSize(1);
                    assertThat(failed.failures().get(0).listenerId()).isEqualTo("demo.Guarded#on");
                })
                .hasRootCauseExactlyInstanceOf(IOException.class);
    }

    @Test
    void callsListenersAfterABrokenGuard() throws Exception {
        assertThat(Scenario.of(THROWING).onFailure("HANDLE").run("""
                        AppDispatcher.builder().guarded(new Guarded())
                            .failureHandler(failure -> log(failure)).build().dispatch(new A());
                        """))
                .containsExactly("demo.Guarded#on failed on a: java.io.IOException: guard", "then");
    }

    @Test
    void letsTheFailureOfAGuardThroughAsThrown() throws Exception {
        Program program = Scenario.of(THROWING)
                .onFailure("FAIL_FAST")
                .compile("new AppDispatcher(new Guarded()).dispatch(new A());");
        assertThatThrownBy(() -> program.run("demo.Run"))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("guard");
        assertThat(program.log()).isEmpty();
    }
}
