package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.annotation.FailurePolicy;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What {@code collect} returns. */
class CollectTest {
    private static final String FAILING = """
            @EventType("a") record A() {}
            final class Hearing {
                @Listen(priority = 4) int one(A a) { return 1; }
                @Listen(priority = 3) void two(A a) throws IOException { throw new IOException("two"); }
                @Listen(priority = 2) String three(A a) { return "3"; }
                @Listen(priority = 1) Object four(A a) { throw new IllegalStateException("four"); }
                @Listen void silent(A a) { log("called"); }
            }
            """.replace("IOException", "java.io.IOException");

    @Test
    @DisplayName(
            "A-07: one entry for each listener in order, nulls included; none if nobody listens; unknown is refused")
    void returnsOneEntryForEachListenerInOrder() throws Exception {
        assertThat(Scenario.of("""
                @EventType("a") record A() {}
                @SuppressWarnings("signalbox:UnheardEvent") @EventType("b") record B() {}
                final class Hearing {
                    @Listen(topic = "a", priority = 2) Object one(A a) { return 1; }
                    @Listen(topic = "a", priority = 1) Object none(A a) { return null; }
                    @Listen(topic = "a") Object last(A a) { return "z"; }
                }
                """).run("""
                var app = new AppDispatcher(new Hearing());
                for (var entry : app.collect(new A()).entries()) log(entry.listenerId() + " " + entry.value());
                log(app.collect(new A()).values());
                log(app.collect(new B()).entries());
                try { app.collect("text"); } catch (UnknownEventException unknown) { log("unknown"); }
                """))
                .containsExactly(
                        "demo.Hearing#one 1",
                        "demo.Hearing#none null",
                        "demo.Hearing#last z",
                        "[1, null, z]",
                        "[]",
                        "unknown");
    }

    @Test
    @DisplayName("A-08: the first, the first that is present, a veto, all merged")
    void servesTheUsualWaysToReadResults() throws Exception {
        assertThat(Scenario.of("""
                @EventType("a") record A() implements Survey<List<String>> {}
                final class Hearing {
                    @Listen(priority = 2) List<String> none(A a) { return null; }
                    @Listen(priority = 1) List<String> some(A a) { return List.of("x", "y"); }
                    @Listen List<String> more(A a) { return List.of("veto"); }
                }
                """).run("""
                Results<List<String>> results = new AppDispatcher(new Hearing()).collect(new A());
                log(results.first());
                log(results.firstPresent());
                log(results.stream().anyMatch(list -> list.contains("veto")));
                log(results.stream().flatMap(List::stream).toList());
                """))
                .containsExactly("Optional.empty", "Optional[[x, y]]", "true", "[x, y, veto]");
    }

    @Test
    @DisplayName("A-09: listeners run in the caller's thread, one after another")
    void callsInTheThreadOfTheCaller() throws Exception {
        assertThat(Scenario.of("""
                @EventType("a") record A() {}
                final class Hearing {
                    @Listen Object one(A a) { return Thread.currentThread(); }
                    @Listen Object two(A a) { return Thread.currentThread(); }
                }
                """).run("""
                Thread caller = Thread.currentThread();
                log(new AppDispatcher(new Hearing()).collect(new A()).values().equals(List.of(caller, caller)));
                """)).containsExactly("true");
    }

    @Test
    @DisplayName("A-10: under FAIL_FAST what a listener throws reaches the caller, and later ones are not called")
    void throwsTheFirstFailureUnderFailFast() throws Exception {
        Program program = Scenario.of(FAILING)
                .onFailure("FAIL_FAST")
                .compile("new AppDispatcher(new Hearing()).collect(new A());");
        assertThatThrownBy(() -> program.run("demo.Run"))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("two");
        assertThat(program.log()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "FAIL_FAST")
    void returnsValuesAndFailuresInOrder(FailurePolicy policy) throws Exception {
        boolean handled = policy == FailurePolicy.HANDLE;
        List<String> lines = Scenario.of(FAILING).onFailure(policy.name()).run("""
                var app = AppDispatcher.builder().hearing(new Hearing())%s.build();
                for (int subscriptions = 0; subscriptions < 2; subscriptions++) {
                    var results = app.collect(new A());
                    log(results.entries().stream()
                        .map(entry -> entry.failure().map(f -> f.cause().getMessage()).orElse("" + entry.value()))
                        .toList());
                    log(results.failures().size() + " of " + results.values());
                    app.subscribe(A.class, (a, context) -> { throw new Exception("subscription"); });
                }
                """.formatted(
                        handled ? ".failureHandler(f -> log(\"handled\"))" : ""));
        assertThat(lines.stream().filter(line -> !line.equals("handled")))
                .containsExactly(
                        "called",
                        "[1, two, 3, four]",
                        "2 of [1, 3]",
                        "called",
                        "[1, two, 3, four, subscription]",
                        "3 of [1, 3]");
        assertThat(lines.stream().filter("handled"::equals)).hasSize(handled ? 5 : 0);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "FAIL_FAST")
    void addsFailuresOfEmittedEvents(FailurePolicy policy) throws Exception {
        boolean handled = policy == FailurePolicy.HANDLE;
        assertThat(Scenario.of("""
                @EventType("a") record A() {}
                @EventType("b") record B() {}
                final class Hearing {
                    @Listen(topic = "a", priority = 1) @Emits B emit(A a) { return new B(); }
                    @Listen(topic = "a") int value(A a) { return 1; }
                    @Listen(topic = "b") int on(B b) { throw new IllegalStateException(); }
                }
                """).onFailure(policy.name()).run("""
                var results = AppDispatcher.builder().hearing(new Hearing())%s.build().collect(new A());
                log(results.entries());
                for (var failure : results.failures()) log(failure.listenerId());
                """.formatted(
                                handled ? ".failureHandler(f -> log(\"handled\"))" : "")))
                .containsExactlyElementsOf(
                        handled
                                ? List.of("handled", "[demo.Hearing#value: 1]")
                                : List.of("[demo.Hearing#value: 1]", "demo.Hearing#on"));
    }

    /** Enough listeners that they live in several methods, and classes whose instances come and go among them. */
    @ParameterizedTest
    @EnumSource
    void collectsFromLongRoutes(FailurePolicy policy) throws Exception {
        String listeners = IntStream.range(100, 175)
                .mapToObj(n -> "@Listen %s n%d(A a) { return %d; }".formatted(n % 2 == 0 ? "long" : "Object", n, n))
                .collect(Collectors.joining("\n"));
        assertThat(Scenario.of("""
                @EventType("a") record A() {}
                final class Many { %s }
                @Registered final class View { @Listen(priority = 1) String on(A a) { return "view"; } }
                """.formatted(listeners))
                        .onFailure(policy.name())
                        .run("""
                var app = new AppDispatcher(new Many());
                app.register(new View());
                app.register(new View());
                for (Object value : app.collect(new A()).values()) log(value);
                """))
                .startsWith("view", "view", "100", "101")
                .endsWith("173", "174")
                .hasSize(77);
    }
}
