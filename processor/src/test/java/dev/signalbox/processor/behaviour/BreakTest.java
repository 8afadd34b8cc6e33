package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.annotation.FailurePolicy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Listeners that end a dispatch: by breaking off, stopping, failing, or doing what others need not do as well. */
class BreakTest {
    private static final String TYPES = """
            @EventType("login") record Login(boolean locked) {}
            @EventType("login.failed") record Failed() {}
            final class Checks {
                @Listen(topic = "login", priority = 3) String first(Login login) { log("first"); return "ok"; }
                @Listen(topic = "login", priority = 2) @Emits Failed emit(Login login) { return new Failed(); }
                @Listen(topic = "login", priority = 1) void check(Login login) throws Break {
                    log("check"); if (login.locked()) throw Break.with("denied");
                }
                @Listen(topic = "login") String last(Login login) { log("last"); return "late"; }
                @Listen(topic = "login.failed") void failed(Failed failed) { log("failed"); }
            }
            """;

    @ParameterizedTest
    @EnumSource
    @DisplayName("A-11: after a break no listener is called, and its data reaches who collects")
    void endsTheDispatchWithData(FailurePolicy policy) throws Exception {
        assertThat(Scenario.of(TYPES).onFailure(policy.name()).run("""
                var app = new AppDispatcher(new Checks());
                var results = app.collect(new Login(true));
                log(results.broken() + " " + results.values() + " " + results.failures());
                app.dispatch(new Login(true));
                results = app.collect(new Login(false));
                log(results.broken() + " " + results.values());
                """))
                .containsExactly(
                        "first",
                        "check",
                        "failed",
                        "Optional[denied] [ok] []", //
                        "first",
                        "check",
                        "failed", //
                        "first",
                        "check",
                        "last",
                        "failed",
                        "Optional.empty [ok, late]");
    }

    @ParameterizedTest
    @EnumSource
    void endsARouteOfOneCall(FailurePolicy policy) throws Exception {
        assertThat(Scenario.of("""
                @EventType("a.{n}") record A(int n) {}
                @EventType("b") record B() {}
                final class Checks {
                    @Listen(topic = "a.*") void on(A a) throws Break, java.io.IOException { throw Break.with(a.n()); }
                    @Listen(topic = "b") static void on(B b) throws Break { throw Break.with("b"); }
                }
                """).onFailure(policy.name()).run("""
                var app = new AppDispatcher(new Checks());
                app.dispatch(new A(1));
                app.dispatch(new B());
                app.subscribe(Object.class, (event, context) -> log("subscription"));
                log(app.collect(new A(2)).broken());
                log(app.collect(new B()).broken());
                """)).containsExactly("Optional[2]", "Optional[b]");
    }

    @Test
    void isAFailureUnlessItIsDeclared() throws Exception {
        assertThat(Scenario.of("""
                @EventType("a") record A() {}
                final class Checks {
                    @Listen(priority = 1) void on(A a) throws Exception { throw Break.with("a"); }
                    @Listen void last(A a) { log("last"); }
                }
                """).run("""
                var results = new AppDispatcher(new Checks()).collect(new A());
                log(results.broken() + " " + results.failures());
                """))
                .containsExactly("last", "Optional.empty [demo.Checks#on failed on a: dev.signalbox.runtime.Break]");
    }

    @ParameterizedTest
    @EnumSource
    void endsWhatInstancesAndSubscriptionsHear(FailurePolicy policy) throws Exception {
        assertThat(Scenario.of("""
                @EventType("a") record A() {}
                @Registered record View(String name) {
                    @Listen void on(A a) throws Break { log(name); if (name.equals("bad")) throw Break.with(name); }
                }
                """).onFailure(policy.name()).run("""
                var app = new AppDispatcher();
                app.subscribe(A.class, (a, context) -> { throw Break.with("subscription"); });
                app.subscribe(A.class, (a, context) -> log("never"));
                app.register(new View("good"));
                log(app.collect(new A()).broken());
                app.register(new View("bad"));
                app.register(new View("later"));
                log(app.collect(new A()).broken());
                """))
                .containsExactly("good", "Optional[subscription]", "good", "bad", "Optional[bad]");
    }

    @Test
    @DisplayName("P-07: every listener that matches is called")
    void callsEveryListenerThatMatches() throws Exception {
        assertThat(Scenario.of("""
                @EventType("a") record A() {}
                final class Tasklets { @Listen void a(A a) { log("a"); } @Listen void b(A a) { log("b"); } }
                """).run("new AppDispatcher(new Tasklets()).dispatch(new A());"))
                .containsExactly("a", "b");
    }

    @Test
    @DisplayName("P-08: STOP ends the chain, CONTINUE goes on")
    void stopsTheChain() throws Exception {
        assertThat(Scenario.of("""
                @EventType("a") record A(Propagation next) {}
                final class Tasklets {
                    @Listen(priority = 1) Propagation a(A a) { log("a"); return a.next(); }
                    @Listen void b(A a) { log("b"); }
                }
                """).run("""
                var app = new AppDispatcher(new Tasklets());
                app.dispatch(new A(Propagation.STOP));
                log("then");
                app.dispatch(new A(Propagation.CONTINUE));
                """)).containsExactly("a", "then", "a", "b");
    }

    @Test
    @DisplayName("P-11: under FAIL_FAST a failure ends this event; the next one is handled")
    void endsOneEventByAFailure() throws Exception {
        assertThat(Scenario.of("""
                @EventType("a") record A(int n) {}
                final class Tasklets {
                    @Listen(priority = 2) void one(A a) { log("one of " + a.n()); }
                    @Listen(priority = 1, when = "fits") void two(A a) { log("two of " + a.n()); }
                    boolean fits(A a) { if (a.n() == 1) throw new IllegalStateException("match"); return true; }
                    @Listen void three(A a) { log("three of " + a.n()); }
                }
                """).onFailure("FAIL_FAST").run("""
                var app = new AppDispatcher(new Tasklets());
                for (int n = 1; n <= 2; n++) {
                    try { app.dispatch(new A(n)); } catch (IllegalStateException e) { log(e.getMessage()); }
                }
                """))
                .containsExactly("one of 1", "match", "one of 2", "two of 2", "three of 2");
    }
}
