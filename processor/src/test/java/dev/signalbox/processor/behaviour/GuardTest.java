package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.runtime.DispatchException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuardTest {
    private static final String THROWING = """
            @EventType("a") record A() {}
            final class Guarded {
                @Listen(when = "broken", priority = 1) void on(A a) { log("never"); }
                boolean broken(A a) throws java.io.IOException { throw new java.io.IOException("guard"); }
                @Listen void then(A a) { log("then"); }
            }
            """;

    @ParameterizedTest
    @EnumSource
    void asksGuardsOfEveryKind(FailurePolicy policy) throws Exception {
        assertThat(Scenario.of("""
                        @EventType("a") record A(int n) {}
                        abstract class Base { boolean odd(A a) { return a.n() % 2 == 1; } }
                        interface Large { default boolean large(A a, EventContext c) { return a.n() > 2; } }
                        final class Guarded extends Base implements Large {
                            @Listen(when = "even") void one(A a) { log("even " + a.n()); }
                            static boolean even(A a) { return a.n() % 2 == 0; }
                            @Listen(when = "odd") void two(A a) { log("odd " + a.n()); }
                            @Listen(when = "large") void three(A a, EventContext c) { log("large " + a.n()); }
                        }
                        """).onFailure(policy.name()).run("""
                        var app = new AppDispatcher(new Guarded());
                        for (int n = 1; n < 4; n++) app.dispatch(new A(n));
                        """))
                .containsExactly("odd 1", "even 2", "large 3", "odd 3");
    }

    @Test
    void collectsTheFailureOfAGuardAsThatOfItsListener() {
        Program program = Scenario.of(THROWING).compile("new AppDispatcher(new Guarded()).dispatch(new A());");
        assertThatThrownBy(() -> program.run("demo.Run"))
                .isInstanceOfSatisfying(DispatchException.class, failed -> {
                    assertThat(failed.failures()).hasSize(1);
                    assertThat(failed.failures().get(0).listenerId()).isEqualTo("demo.Guarded#on");
                })
                .hasRootCauseExactlyInstanceOf(IOException.class);
    }

    @Test
    void callsListenersAfterABrokenGuard() throws Exception {
        assertThat(Scenario.of(THROWING).onFailure("HANDLE").run("""
                        AppDispatcher.builder().guarded(new Guarded())
                            .failureHandler(failure -> log(failure)).build().dispatch(new A());
                        """))
                .containsExactly("then", "demo.Guarded#on failed on a: java.io.IOException: guard");
    }

    @Test
    void letsTheFailureOfAGuardThroughAsThrown() throws Exception {
        Program program = Scenario.of(THROWING)
                .onFailure("FAIL_FAST")
                .compile("new AppDispatcher(new Guarded()).dispatch(new A());");
        assertThatThrownBy(() -> program.run("demo.Run"))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("guard");
        assertThat(program.log()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void asksGuardsOfSupertypesAndOfFewerParameters(FailurePolicy policy) throws Exception {
        assertThat(Scenario.of("""
                        interface Numbered { int n(); }
                        @EventType("a") record A(int n) implements Numbered {}
                        class Base<T extends Numbered> { boolean some(T t) { return t.n() < 3; } }
                        final class Guarded extends Base<A> {
                            boolean open = true;
                            @Listen(when = "isOpen") void one(A a, EventContext c) { log("open " + a.n()); }
                            boolean isOpen() { return open; }
                            @Listen(when = "odd") void two(A a, EventContext c) { log("odd " + a.n()); open = false; }
                            static boolean odd(Numbered a) { return a.n() % 2 == 1; }
                            @Listen(when = "keyed") void three(A a, EventContext c) { log("keyed " + a.n()); }
                            boolean keyed(Object a, EventContext c) { return c.routingKey().equals("a"); }
                            @Listen(when = "some") static void four(A a) { log("some " + a.n()); }
                            static boolean some(Record a) { return a.hashCode() != 0; }
                        }
                        """).onFailure(policy.name()).run("""
                        var app = new AppDispatcher(new Guarded());
                        for (int n = 1; n < 3; n++) app.dispatch(new A(n));
                        """))
                .containsExactly("some 1", "open 1", "keyed 1", "odd 1", "some 2", "keyed 2");
    }

    @Test
    void asksTheGuardNearestToItsListener() throws Exception {
        assertThat(Scenario.of("""
                        interface Top {}
                        interface Base extends Top {}
                        @EventType("a") record A() implements Base {}
                        final class Guarded {
                            @Listen(when = "g") void one(Base a, EventContext c) { log("one"); }
                            boolean g() { throw new AssertionError("no parameters"); }
                            boolean g(Top a, EventContext c) { throw new AssertionError("less exact"); }
                            boolean g(A a, EventContext c) { throw new AssertionError("only some events"); }
                            boolean g(Base a) { throw new AssertionError("fewer parameters"); }
                            boolean g(Base a, EventContext c) { return true; }
                            @Listen(when = "h") void two(A a, EventContext c) { log("two"); }
                            boolean h(A a, String c) { throw new AssertionError("other parameters"); }
                            boolean h(Top a) { throw new AssertionError("less exact"); }
                            boolean h(Base a) { return true; }
                            @Listen(when = "two") void again(A a) { log("again"); }
                            boolean two(Object a) { return true; }
                        }
                        """).run("new AppDispatcher(new Guarded()).dispatch(new A());"))
                .containsExactly("again", "one", "two");
    }

    @Test
    void asksGuardsOfOtherPackages() throws Exception {
        assertThat(Program.of("""
                        package far;
                        @EventType("a") public record A() {}
                        public class Guarded {
                            @Listen(when = "closed") void one(A a, EventContext c) { log("never"); }
                            @Listen(when = "open") void two(A a, EventContext c) { log("two"); }
                            @Listen(when = "open") void three(Object a) { log("three"); }
                            @Listen(when = "any") void four(A a) { log("four"); }
                            boolean closed() { return false; }
                            static boolean open() { return true; }
                            boolean any(Object any) { return true; }
                        }
                        """, """
                        package near;
                        @Dispatcher interface App {}
                        final class Run { static void run() { new AppDispatcher(new far.Guarded()).dispatch(new far.A()); } }
                        """).run("near.Run")).containsExactly("four", "three", "two");
    }
}
