package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.annotation.FailurePolicy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Of several ways to do one thing, the first that is possible is taken. */
class RealizesTest {
    @ParameterizedTest
    @EnumSource
    @DisplayName("P-09: of those that realize the same only the first that matches is called")
    void callsTheFirstThatMatches(FailurePolicy policy) throws Exception {
        assertThat(Scenario.of("""
                @EventType("crm.{kind}") record A(String kind, boolean special) {}
                final class Tasklets {
                    @Listen(topic = "crm.sale", priority = 3, realizes = "x", when = "special") void three(A a) { log(3); }
                    boolean special(A a) { return a.special(); }
                    @Listen(priority = 2, realizes = "x") void two(A a) { log(2); }
                    @Listen(priority = 1) void one(A a) { log(1); }
                }
                """).onFailure(policy.name()).run("""
                var app = new AppDispatcher(new Tasklets());
                app.dispatch(new A("sale", true));
                log("guard");
                app.dispatch(new A("sale", false));
                log("topic");
                app.dispatch((Object) new A("lead", true));
                """))
                .containsExactly("3", "1", "guard", "2", "1", "topic", "2", "1");
    }

    @Test
    void callsEveryInstanceOfTheFirstThatMatches() throws Exception {
        assertThat(Scenario.of("""
                @EventType("a") record A() {}
                @Registered record View(String name) {
                    @Listen(priority = 1, realizes = "shown") void show(A a) { log(name); }
                    @Listen(priority = 2, realizes = "other") void other(A a) { log("other"); }
                }
                final class Printer {
                    @Listen(realizes = "shown") void print(A a) { log("printed"); }
                }
                """).run("""
                var app = new AppDispatcher(new Printer());
                app.dispatch(new A());
                app.register(new View("x"));
                app.register(new View("y"));
                app.dispatch(new A());
                """)).containsExactly("printed", "other", "other", "x", "y");
    }

    @Test
    void countsOneThatFails() throws Exception {
        assertThat(Scenario.of("""
                @EventType("a") record A() {}
                final class Tasklets {
                    @Listen(priority = 1, realizes = "x") int one(A a) { throw new IllegalStateException(); }
                    @Listen(realizes = "x") int two(A a) { return 2; }
                }
                """).run("log(new AppDispatcher(new Tasklets()).collect(new A()).values());"))
                .containsExactly("[]");
    }
}
