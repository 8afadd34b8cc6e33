package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.runtime.DispatchException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StopTest {
    @ParameterizedTest
    @EnumSource
    void callsNoListenerAfterOneThatStops(FailurePolicy policy) throws Exception {
        assertThat(Scenario.of("""
                        @EventType("a") record A(boolean stop) {}
                        final class Stopping {
                            @Listen(priority = 2) void first(A a) { log("first"); }
                            @Listen(priority = 1) Propagation stop(A a) {
                                log("stop"); return a.stop() ? Propagation.STOP : Propagation.CONTINUE;
                            }
                            @Listen void last(A a) { log("last"); }
                        }
                        """).onFailure(policy.name()).run("""
                        var app = new AppDispatcher(new Stopping());
                        app.dispatch(new A(true));
                        app.dispatch(new A(false));
                        app.dispatch(new A(true));
                        """))
                .containsExactly("first", "stop", "first", "stop", "last", "first", "stop");
    }

    /** Enough listeners that they live in several methods, with the one that stops at every place. */
    @ParameterizedTest
    @EnumSource
    void stopsAtEveryPlaceOfALongRoute(FailurePolicy policy) throws Exception {
        String listeners = IntStream.range(100, 175)
                .mapToObj("@Listen Propagation n%d(A a) { log(%<d); return Run.answer(a, %<d); }"::formatted)
                .collect(Collectors.joining("\n"));
        Program program =
                Scenario.of("""
                        @EventType("a") record A(int stop) {}
                        final class Many { %s }
                        """.formatted(listeners)).onFailure(policy.name()).compile("""
                        var app = new AppDispatcher(new Many());
                        for (int stop = 100; stop < 175; stop++) app.dispatch(new A(stop));
                        }
                        static Propagation answer(A a, int n) {
                            return a.stop() == n ? Propagation.STOP : Propagation.CONTINUE;
                        """);
        assertThat(program.run("demo.Run"))
                .isEqualTo(IntStream.range(100, 175)
                        .boxed()
                        .flatMap(stop -> IntStream.rangeClosed(100, stop).mapToObj(Integer::toString))
                        .toList());
    }

    @Test
    void reportsFailuresBeforeTheStop() {
        Program program = Scenario.of("""
                        @EventType("a") record A() {}
                        final class Stopping {
                            @Listen(priority = 2) void first(A a) { throw new IllegalStateException("first"); }
                            @Listen(priority = 1) Propagation stop(A a) { return Propagation.STOP; }
                            @Listen void last(A a) { log("last"); }
                        }
                        """).compile("new AppDispatcher(new Stopping()).dispatch(new A());");
        assertThatThrownBy(() -> program.run("demo.Run"))
                .isExactlyInstanceOf(DispatchException.class)
                .hasMessage("1 listener failed: demo.Stopping#first failed on a:"
                        + " java.lang.IllegalStateException: first");
    }

    @Test
    void stillDispatchesWhatWasEmittedBeforeTheStop() throws Exception {
        assertThat(Scenario.of("""
                        @EventType("a") record A() {}
                        @EventType("b") record B() {}
                        final class Stopping {
                            @Listen(topic = "a", priority = 2) @Emits B first(A a) { return new B(); }
                            @Listen(topic = "a", priority = 1) Propagation stop(A a) { return Propagation.STOP; }
                            @Listen(topic = "a") void last(A a) { log("last"); }
                            @Listen(topic = "b") void on(B b) { log("b"); }
                        }
                        """).run("new AppDispatcher(new Stopping()).dispatch(new A());"))
                .containsExactly("b");
    }
}
