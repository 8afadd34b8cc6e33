package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.runtime.DispatchException;
import org.junit.jupiter.api.Test;
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

    @Test
    void collectsAnEndlessRecursion() throws Exception {
        Program program = Scenario.of("""
                        @EventType("a") record A() {}
                        final class Listener {
                            @Listen(priority = 1) void one(A a) { one(a); }
                            @Listen void two(A a) { log("two"); }
                        }
                        """).compile("new AppDispatcher(new Listener()).dispatch(new A());");
        assertThatThrownBy(() -> program.run("demo.Run"))
                .isExactlyInstanceOf(DispatchException.class)
                .hasRootCauseInstanceOf(StackOverflowError.class);
        assertThat(program.log()).containsExactly("two");
    }
}
