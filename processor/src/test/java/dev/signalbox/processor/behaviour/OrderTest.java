package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.annotation.FailurePolicy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderTest {
    private static final List<String> IN_ORDER = List.of("early", "first", "second", "third", "last", "late");

    @ParameterizedTest
    @EnumSource
    void callsByAfterAndBeforeThenPriorityThenId(FailurePolicy policy) throws Exception {
        Scenario scenario = Scenario.of("""
                @EventType("a") record A() {}
                final class Listener {
                    @Listen(topic = "a") void third(A a) { log("third"); }
                    @Listen(topic = "a", priority = -1) void last(A a) { log("last"); }
                    @Listen(topic = "a", priority = 5) void first(A a) { log("first"); }
                    @Listen(topic = "a", id = "demo.Listener#b") void second(A a) { log("second"); }
                }
                final class Early { @Listen(priority = -9, before = Listener.class) void on(A a) { log("early"); } }
                final class Late { @Listen(priority = 9, after = Listener.class) void on(A a) { log("late"); } }
                """);
        assertThat(scenario.onFailure(policy.name())
                        .run("new AppDispatcher(new Early(), new Late(), new Listener()).dispatch(new A());"))
                .isEqualTo(IN_ORDER);
    }

    @Test
    void ordersAfterThoseThatAreAfterOthersThemselves() throws Exception {
        assertThat(Scenario.of("""
                        @EventType("a") record A() {}
                        final class C { @Listen void on(A a) { log("c"); } }
                        final class B { @Listen(after = C.class) void on(A a) { log("b"); } }
                        final class D { @Listen(before = C.class) void on(A a) { log("d"); } }
                        final class X { @Listen(after = B.class, priority = 100) void on(A a) { log("x"); } }
                        """).run("new AppDispatcher(new B(), new C(), new D(), new X()).dispatch(new A());"))
                .containsExactly("d", "c", "b", "x");
    }

    @Test
    void deliversOnceHoweverManyPatternsMatch() throws Exception {
        assertThat(Scenario.of("""
                        @EventType("a.b.c") record A() {}
                        @EventType("a.{x}") record B(String x) {}
                        final class Listener {
                            @Listen(topic = {"a.b.c", "a.#", "#", "*.b.*", "a.x", "a.*"}) void on(Object a) { log(a); }
                        }
                        """).run("""
                        var app = new AppDispatcher(new Listener());
                        app.dispatch(new A());
                        app.dispatch(new B("x"));
                        app.dispatch("a.x", "text");
                        """)).containsExactly("A[]", "B[x=x]", "text");
    }

    @Test
    void writesTheOrderIntoTheComment() {
        Program program = Scenario.of("""
                        @EventType("a") record A() {}
                        final class Listener {
                            @Listen(topic = "a", priority = 1) void one(A a) {}
                            @Listen(topic = "a", priority = 2) void two(A a) {}
                        }
                        """).compile("");
        assertThat(program.generated().get("demo.AppDispatcher"))
                .containsSubsequence("1. demo.Listener#two", "2. demo.Listener#one");
    }
}
