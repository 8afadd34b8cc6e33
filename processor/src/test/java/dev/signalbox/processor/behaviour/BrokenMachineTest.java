package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.annotation.FailurePolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BrokenMachineTest {
    @ParameterizedTest
    @EnumSource
    void rethrowsAnErrorOfTheMachineAtOnce(FailurePolicy policy) throws Exception {
        Program program = Scenario.of("""
                        @EventType("a") record A() {}
                        final class Listener {
                            @Listen(priority = 1) void one(A a) { throw new OutOfMemoryError("planted"); }
                            @Listen void two(A a) { log("never"); }
                        }
                        """)
                .onFailure(policy.name())
                .compile("new AppDispatcher(new Listener()).dispatch(new A());");
        assertThatThrownBy(() -> program.run("demo.Run"))
                .isExactlyInstanceOf(OutOfMemoryError.class)
                .hasMessage("planted");
        assertThat(program.log()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void endsTheWholeDispatchWhereTheStackRunsOver(FailurePolicy policy) throws Exception {
        Program program = Scenario.of("""
                        @EventType("a") record A() {}
                        final class Listener {
                            @Listen(priority = 1) void one(A a) { one(a); }
                            @Listen void two(A a) { log("two"); }
                        }
                        """)
                .onFailure(policy.name())
                .compile("new AppDispatcher(new Listener()).dispatch(new A());");
        assertThatThrownBy(() -> program.run("demo.Run")).isExactlyInstanceOf(StackOverflowError.class);
        assertThat(program.log()).isEmpty();
    }

    /** Each dispatches the event again: collecting such failures took minutes, and broke the next dispatch. */
    @ParameterizedTest
    @EnumSource
    void endsTwoListenersThatDispatchTheEventAgain(FailurePolicy policy) throws Exception {
        Program program = Scenario.of("""
                        @EventType("a") record A() {}
                        @EventType("b") record B() {}
                        final class Listener {
                            @Listen(topic = "a", priority = 1) void one(A a, EventContext context) { context.dispatch(a); }
                            @Listen(topic = "a") void two(A a, EventContext context) { context.dispatch(a); }
                            @Listen(topic = "b") void other(B b) { log("other"); }
                        }
                        """).onFailure(policy.name()).compile("""
                        var app = new AppDispatcher(new Listener());
                        try { app.dispatch(new A()); } catch (StackOverflowError over) { log("over"); }
                        app.dispatch(new B());
                        """);
        assertThat(program.run("demo.Run")).containsExactly("over", "other");
    }
}
