package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.annotation.FailurePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whose listener methods are called: instances that come and go. */
class RegisteredTest {
    private static final String VIEWS = """
            @EventType("a") record A(int n) {}
            @Registered final class View {
                final String name;
                View(String name) { this.name = name; }
                @Listen(topic = "a") void show(A a) { log(name + a.n()); }
            }
            final class Before { @Listen(priority = 1) void on(A a) { log("before"); } }
            final class After { @Listen(priority = -1) void on(A a) { log("after"); } }
            """;

    @ParameterizedTest
    @EnumSource
    void areCalledInTheOrderOfRegistrationAtThePlaceOfTheirClass(FailurePolicy policy) throws Exception {
        assertThat(Scenario.of(VIEWS).onFailure(policy.name()).run("""
                var app = new AppDispatcher(new After(), new Before());
                app.dispatch(new A(1));
                Registration x = app.register(new View("x"));
                Registration y = app.register((Object) new View("y"));
                app.dispatch(new A(2));
                x.close();
                x.close();
                app.dispatch((Object) new A(3));
                y.close();
                app.dispatch(new A(4));
                """))
                .containsExactly(
                        "before", "after", "before", "x2", "y2", "after", "before", "y3", "after", "before", "after");
    }

    @Test
    void hearNothingMoreOnceOneOfThemStops() throws Exception {
        for (FailurePolicy policy : FailurePolicy.values()) {
            assertThat(Scenario.of("""
                    @EventType("a") record A() {}
                    @Registered record View(String name, boolean stops) {
                        @Listen Propagation on(A a) {
                            log(name); return stops ? Propagation.STOP : Propagation.CONTINUE;
                        }
                    }
                    final class Last { @Listen(priority = -1) void on(A a) { log("last"); } }
                    """).onFailure(policy.name()).run("""
                    var app = new AppDispatcher(new Last());
                    app.register(new View("x", false));
                    var y = app.register(new View("y", true));
                    app.register(new View("z", false));
                    app.dispatch(new A());
                    y.close();
                    app.dispatch(new A());
                    """)).containsExactly("x", "y", "x", "z", "last");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FAIL_FAST")
    void failEachForItself(FailurePolicy policy) throws Exception {
        boolean handled = policy == FailurePolicy.HANDLE;
        assertThat(Scenario.of("""
                @EventType("a") record A() {}
                @Registered record View(String name) {
                    @Listen void show(A a) throws Exception {
                        log(name); if (name.equals("bad")) throw new Exception("bad");
                    }
                }
                """).onFailure(policy.name()).run("""
                var app = AppDispatcher.builder()%s.build();
                app.register(new View("bad"));
                app.register(new View("good"));
                try {
                    app.dispatch(new A());
                } catch (DispatchException e) {
                    e.failures().forEach(failure -> log(failure.listenerId() + " " + failure.cause().getMessage()));
                }
                """.formatted(
                        handled ? ".failureHandler(f -> log(f.listenerId() + \" \" + f.cause().getMessage()))" : "")))
                .containsExactly("bad", "good", "demo.View#show bad");
    }

    @Test
    void endTheDispatchWithTheFirstFailureUnderFailFast() throws Exception {
        assertThat(Scenario.of("""
                @EventType("a") record A() {}
                @Registered record View(String name) {
                    @Listen void show(A a) throws Exception { log(name); throw new Exception("thrown by " + name); }
                }
                """).onFailure("FAIL_FAST").run("""
                var app = new AppDispatcher();
                app.register(new View("x"));
                app.register(new View("y"));
                try {
                    app.dispatch(new A());
                } catch (Exception e) {
                    log(e.getMessage());
                }
                """)).containsExactly("x", "thrown by x");
    }

    @Test
    void emitAndShareTheContext() throws Exception {
        assertThat(Scenario.of("""
                @EventType("a") record A() {}
                @EventType("b") record B(String by) {}
                @Registered record View(String name) {
                    @Listen @Emits B on(A a, EventContext context) { return new B(name + " of " + context.routingKey()); }
                    @Listen void heard(B b) { log(name + " hears " + b.by()); }
                }
                """).run("""
                var app = new AppDispatcher();
                app.register(new View("x"));
                app.register(new View("y"));
                app.dispatch(new A());
                """))
                .containsExactly("x hears x of a", "y hears x of a", "x hears y of a", "y hears y of a");
    }
}
