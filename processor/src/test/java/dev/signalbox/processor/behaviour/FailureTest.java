package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.runtime.DispatchException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FailureTest {
    private static final int MOST = 6;

    private static final String SUBSETS = """
                final class Hearing {
                    static final List<Integer> CALLED = new ArrayList<>();
                    static void on(int failing, int i) {
                        CALLED.add(i);
                        if ((failing >> i & 1) == 1) throw new IllegalStateException(String.valueOf(i));
                    }
                    %s
                }
                abstract class Subsets {
                    final EventDispatcher app;
                    Subsets(EventDispatcher app) { this.app = app; }
                    abstract String outcome(List<ListenerFailure> failures);
                    void run() { %s }
                    void one(Object event) {
                        Hearing.CALLED.clear();
                        String failed;
                        try {
                            app.dispatch(event);
                            failed = outcome(List.of());
                        } catch (DispatchException several) {
                            failed = outcome(several.failures());
                        } catch (IllegalStateException first) {
                            failed = "[" + first.getMessage() + "]";
                        }
                        log(Hearing.CALLED + " failed " + failed);
                    }
                }
                """;

    @Test
    void isolatesEverySubsetOfFailingListeners() throws Exception {
        List<String> expected = outcomes((called, failing) -> called + " failed " + failing);
        assertThat(subsets().onFailure("ISOLATE").run("""
                        new Subsets(new AppDispatcher(new Hearing())) {
                            String outcome(List<ListenerFailure> failures) {
                                return failures.stream().map(f -> f.cause().getMessage()).toList().toString();
                            }
                        }.run();
                        """)).isEqualTo(expected);
    }

    @Test
    void handlesEverySubsetOfFailingListeners() throws Exception {
        List<String> expected = outcomes((called, failing) -> called + " failed " + failing);
        assertThat(subsets().onFailure("HANDLE").run("""
                        List<String> handled = new ArrayList<>();
                        FailureHandler handler = failure -> handled.add(failure.cause().getMessage());
                        new Subsets(AppDispatcher.builder().hearing(new Hearing()).failureHandler(handler).build()) {
                            String outcome(List<ListenerFailure> none) {
                                String all = handled.toString();
                                handled.clear();
                                return all;
                            }
                        }.run();
                        """)).isEqualTo(expected);
    }

    @Test
    void stopsAtTheFirstFailureOfEverySubset() throws Exception {
        List<String> expected = outcomes((called, failing) -> failing.isEmpty()
                ? called + " failed []"
                : called.subList(0, called.indexOf(failing.get(0)) + 1) + " failed [" + failing.get(0) + "]");
        assertThat(subsets().onFailure("FAIL_FAST").run("""
                        new Subsets(new AppDispatcher(new Hearing())) {
                            String outcome(List<ListenerFailure> none) { return "[]"; }
                        }.run();
                        """)).isEqualTo(expected);
    }

    @Test
    void throwsTheFirstFailureAsItWasThrown() {
        Program program = Scenario.of("""
                        @EventType("a") record A() {}
                        final class Hearing { @Listen void on(A a) throws Exception { throw Run.FAILURE; } }
                        """).onFailure("FAIL_FAST").compile("""
                        new AppDispatcher(new Hearing()).dispatch(new A()); }
                        static final java.io.IOException FAILURE = new java.io.IOException("as thrown");
                        static { if (true) log("loaded");
                        """);
        assertThatThrownBy(() -> program.run("demo.Run"))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("as thrown")
                .hasNoSuppressedExceptions();
    }

    @Test
    void keepsTheFirstFailureAsCauseAndTheOthersSuppressed() {
        Program program = Scenario.of("""
                        @EventType("a") record A() {}
                        final class Hearing {
                            @Listen(priority = 1) void one(A a) throws Exception { throw new Exception("one"); }
                            @Listen void two(A a) { throw new AssertionError("two"); }
                        }
                        """).compile("new AppDispatcher(new Hearing()).dispatch(new A());");
        assertThatThrownBy(() -> program.run("demo.Run"))
                .isExactlyInstanceOf(DispatchException.class)
                .hasMessageStartingWith("2 listeners failed: demo.Hearing#one failed on a: java.lang.Exception: one; ")
                .hasRootCauseMessage("one")
                .satisfies(thrown -> assertThat(thrown.getSuppressed()).hasSize(1));
    }

    /** For each n, an event with n listeners; those whose bit is set in the event throw. */
    private static Scenario subsets() {
        StringBuilder types = new StringBuilder();
        StringBuilder listeners = new StringBuilder();
        for (int n = 1; n <= MOST; n++) {
            types.append("@EventType(\"a%d\") record A%<d(int failing) {}\n".formatted(n));
            for (int i = 0; i < n; i++) {
                listeners.append("@Listen void n%d(A%d a) { on(a.failing(), %1$d); }\n".formatted(i, n));
            }
        }
        String dispatches = IntStream.rangeClosed(1, MOST)
                .mapToObj("for (int f = 0; f < 1 << %d; f++) one(new A%<d(f));"::formatted)
                .collect(Collectors.joining("\n"));
        return Scenario.of(types + SUBSETS.formatted(listeners, dispatches));
    }

    private static List<String> outcomes(Outcome outcome) {
        List<String> outcomes = new ArrayList<>();
        for (int n = 1; n <= MOST; n++) {
            List<Integer> called = IntStream.range(0, n).boxed().toList();
            for (int failing = 0; failing < 1 << n; failing++) {
                int bits = failing;
                outcomes.add(outcome.of(
                        called,
                        called.stream().filter(i -> (bits >> i & 1) == 1).toList()));
            }
        }
        return outcomes;
    }

    private interface Outcome {
        String of(List<Integer> called, List<Integer> failing);
    }
}
