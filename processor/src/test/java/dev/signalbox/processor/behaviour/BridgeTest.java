package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.annotation.FailurePolicy;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Package-private listener methods of another package than the dispatcher's. */
class BridgeTest {
    private static final String EVENTS = """
            package far;
            @EventType("a") public record A() {}
            @EventType("b") public record B(String n) {}
            """;

    private static final String LISTENERS = """
                        public class Base {
                            @Listen(topic = "a", priority = 9) protected void inherited(A a) { log("inherited"); }
                            protected boolean asks(A a) throws Exception { return true; }
                        }
                        public final class Hearing extends Base {
                            public static class Nested {
                                @Listen(topic = "a", priority = 7, when = "ok") String nested(A a, EventContext c) {
                                    log("nested " + c.routingKey()); return "ignored";
                                }
                                static boolean ok(A a, EventContext c) { return true; }
                            }
                            @Listen(topic = "a", priority = 8, when = "asks") void on(A a) { log("on"); }
                            @Listen(topic = "a", priority = 6) static int of(A a) { log("static"); return 1; }
                            @Listen(topic = "a", priority = 5) @Emits B one(A a) { return new B("event"); }
                            @Listen(topic = "a", priority = 4) @Emits Optional<B> two(A a) {
                                return Optional.of(new B("optional"));
                            }
                            @Listen(topic = "a", priority = 3) @Emits List<B> three(A a) { return List.of(new B("list")); }
                            @Listen(topic = "a", priority = 2) @Emits Stream<? extends B> four(A a) {
                                return Stream.of(new B("stream"));
                            }
                            @Listen(topic = "a", priority = 1) Propagation stop(A a) { return Propagation.STOP; }
                            @Listen(topic = "a") void never(A a) { log("never"); }
                            @Listen(topic = "b") void b(B b) { log(b.n()); }
                            @Listen(topic = "b") void b(Record b) { log("record"); }
                        }
                        """;

    private static Program program(String listeners, String policy, String code) {
        return Program.of(
                EVENTS + listeners,
                "package near; @Dispatcher(onFailure = FailurePolicy." + policy + ") public interface App {}\n"
                        + "final class Run { static void run() throws Throwable { " + code + " } }");
    }

    @ParameterizedTest
    @EnumSource
    void areCalledWithGuardsContextsAndResults(FailurePolicy policy) throws Exception {
        assertThat(program(LISTENERS, policy.name(), """
                        new AppDispatcher(new far.Base(),
                            new far.Hearing(), new far.Hearing.Nested()).dispatch(new far.A());
                        """))
                .satisfies(program -> assertThat(program.run("near.Run"))
                        .containsExactly(
                                "inherited",
                                "inherited",
                                "on",
                                "nested a",
                                "static",
                                "event",
                                "record",
                                "optional",
                                "record",
                                "list",
                                "record",
                                "stream",
                                "record"));
    }

    @Test
    void throwTheirCheckedExceptions() {
        Program program = program("""
                        public class Hearing {
                            @Listen(topic = "a") void on(A a) throws java.io.IOException {
                                throw new java.io.IOException("checked");
                            }
                            @Listen(topic = "b", when = "ok") void on(B b) {}
                            boolean ok(B b) throws java.io.IOException { throw new java.io.IOException("guard"); }
                        }
                        """, "FAIL_FAST", """
                        var app = new AppDispatcher(new far.Hearing());
                        try { app.dispatch(new far.A()); } catch (Exception failed) { log(failed); }
                        app.dispatch(new far.B("b"));
                        """);
        assertThatThrownBy(() -> program.run("near.Run"))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("guard");
    }

    @Test
    void mayBeInheritedFromAPackagePrivateClassOfAnotherPackage() throws Exception {
        assertThat(program("""
                        abstract class Hidden<T> {
                            @Listen(topic = "#", when = "ok") public void open(T a) { log("open"); }
                            public boolean ok(T a) { return true; }
                            @Listen(topic = "#") void closed(T a) { log("closed " + a); }
                            @Listen(topic = "#") @Emits protected Optional<B> emits(T a) { return Optional.empty(); }
                        }
                        public final class Hearing extends Hidden<A> {}
                        public final class Hearing2 extends Hidden<B> {}
                        """, "ISOLATE", """
                        var app = new AppDispatcher(new far.Hearing(), new far.Hearing2());
                        app.dispatch(new far.A());
                        app.dispatch(new far.B("b"));
                        """).run("near.Run"))
                .containsExactly("closed A[]", "open", "closed B[n=b]", "open");
    }

    @Test
    void haveNamesThatDifferForNestedTypesAndTypesWithUnderscores() throws Exception {
        assertThat(program("""
                        public class One { public static class Two { @Listen void on(A a) { log("One.Two"); } } }
                        public class One_Two { @Listen void on(A a) { log("One_Two"); } }
                        public class One_ { public static class Two { @Listen void on(A a) { log("One_.Two"); } } }
                        """, "ISOLATE", """
                        new AppDispatcher(new far.One.Two(), new far.One_.Two(), new far.One_Two()).dispatch(new far.A());
                        """).run("near.Run")).containsExactly("One.Two", "One_.Two", "One_Two");
    }
}
