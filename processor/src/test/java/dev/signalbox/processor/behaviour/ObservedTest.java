package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.annotation.FailurePolicy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What observers see of the calls of listeners. */
class ObservedTest {
    private static final String TYPES = """
            record Sees(String name) implements ListenerObserver<String> {
                public String started(String id, String topic, Object event) {
                    log(name + "started " + id + " " + topic); return id + event;
                }
                public void ended(String started, String id, Object event) {
                    log(name + "ended " + id + started.equals(id + event));
                }
                public void failed(String started, String id, Object event, Throwable cause) {
                    log(name + "failed " + id + started.equals(id + event) + cause.getMessage());
                }
            }
            @EventType("a.{n}") record A(int n) {}
            @EventType("b") record B() {}
            """;

    private static final String HEARS = """
            final class Hears {
                @Listen(topic = "a.*", when = "isOdd", id = "one") @Emits B one(A a, EventContext context) {
                    log("one"); return new B();
                }
                boolean isOdd(A a) { return a.n() % 2 == 1; }
                @Listen(id = "two") Propagation two(B b) { log("two"); return Propagation.STOP; }
                @Listen(id = "three", priority = -1) void three(B b) { log("three"); }
                @Listen(id = "text") static void text(String text) { log(text); }
            }
            @Registered record View(String name) { @Listen(id = "view") void on(A a) { log(name); } }
            """;

    private static List<String> run(FailurePolicy policy, String types, String code) throws Exception {
        return new Scenario(TYPES + types, "observed = true, onFailure = FailurePolicy." + policy).run(code);
    }

    @ParameterizedTest
    @EnumSource
    void isEachCallThatNoGuardDeclines(FailurePolicy policy) throws Exception {
        assertThat(run(policy, HEARS, """
                var app = AppDispatcher.builder().hears(new Hears()).observer(new Sees("")).build();
                app.register(new View("x"));
                app.dispatch(new A(1));
                app.dispatch(new A(2));
                app.dispatch("key", "text");
                """))
                .containsExactly(
                        "started one a.{n}",
                        "one",
                        "ended onetrue",
                        "started view a.{n}",
                        "x",
                        "ended viewtrue",
                        "started two b",
                        "two",
                        "ended twotrue",
                        "started view a.{n}",
                        "x",
                        "ended viewtrue",
                        "started text ",
                        "text",
                        "ended texttrue");
    }

    @ParameterizedTest
    @EnumSource
    void isToldOfFailures(FailurePolicy policy) throws Exception {
        assertThat(run(policy, """
                final class Hears {
                    @Listen(id = "one") void one(A a) throws Exception { throw new Exception("checked"); }
                    @Listen(id = "two") void two(B b) { throw new IllegalStateException("unchecked"); }
                }
                """, """
                var app = AppDispatcher.builder().hears(new Hears()).observer(new Sees("")).build();
                for (Object event : List.of(new A(1), new B())) {
                    try {
                        app.dispatch(event);
                        log("returned");
                    } catch (Exception e) {
                        log(e.getClass().getSimpleName());
                    }
                }
                """))
                .containsExactly(
                        "started one a.{n}",
                        "failed onetruechecked",
                        thrown(policy, "Exception"),
                        "started two b",
                        "failed twotrueunchecked",
                        thrown(policy, "IllegalStateException"));
    }

    private static String thrown(FailurePolicy policy, String byListener) {
        return switch (policy) {
            case ISOLATE -> "DispatchException";
            case FAIL_FAST -> byListener;
            case HANDLE -> "returned";
        };
    }

    @Test
    void concernsSubscriptionsThatNoFilterDeclines() throws Exception {
        assertThat(run(
                        FailurePolicy.HANDLE,
                        "final class Hears { @Listen(id = \"any\") void any(Object any) {} }",
                        """
                var app = AppDispatcher.builder().hears(new Hears()).observer(new Sees(""))
                        .failureHandler(failure -> {}).build();
                app.subscription(A.class).id("odd").filter(a -> a.n() % 2 == 1)
                        .to((a, c) -> { throw new Exception("odd"); });
                app.subscription(String.class).id("text").to((text, c) -> {});
                app.dispatch(new A(1));
                app.dispatch(new A(2));
                app.dispatch("key", "text");
                """))
                .containsExactly(
                        "started any a.{n}",
                        "ended anytrue",
                        "started odd a.{n}",
                        "failed oddtrueodd",
                        "started any a.{n}",
                        "ended anytrue",
                        "started any ",
                        "ended anytrue",
                        "started text ",
                        "ended texttrue");
    }

    @Test
    void isSeenBySeveralWithinEachOther() throws Exception {
        assertThat(run(
                        FailurePolicy.ISOLATE,
                        "final class Hears { @Listen(id = \"b\") void b(B b) { log(\"b\"); } }",
                        """
                var app = AppDispatcher.builder().hears(new Hears())
                        .observer(new Sees("1 ")).observer(new Sees("2 ")).observer(new Sees("3 ")).build();
                app.dispatch(new B());
                """))
                .containsExactly(
                        "1 started b b",
                        "2 started b b",
                        "3 started b b",
                        "b",
                        "3 ended btrue",
                        "2 ended btrue",
                        "1 ended btrue");
    }

    @Test
    void harmsNobodyIfTheObserverFails() throws Exception {
        assertThat(run(FailurePolicy.ISOLATE, """
                record Fails(String where) implements ListenerObserver<Object> {
                    public Object started(String id, String topic, Object event) { return at("started"); }
                    public void ended(Object started, String id, Object event) { at("ended"); }
                    public void failed(Object started, String id, Object event, Throwable cause) { at("failed"); }
                    private Object at(String place) {
                        log(where + place); if (where.equals(place)) throw new IllegalStateException(place); return place;
                    }
                }
                final class Hears { @Listen(id = "b") void b(B b) { log("b"); } }
                """, """
                for (String where : List.of("started", "ended")) {
                    AppDispatcher.builder().hears(new Hears())
                            .observer(new Sees("")).observer(new Fails(where)).build().dispatch(new B());
                }
                new AppDispatcher(new Hears()).dispatch(new B());
                """))
                .containsExactly(
                        "started b b",
                        "startedstarted",
                        "b",
                        "ended btrue",
                        "started b b",
                        "endedstarted",
                        "b",
                        "endedended",
                        "ended btrue",
                        "b");
    }
}
