package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.annotation.FailurePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InheritanceTest {
    @ParameterizedTest
    @EnumSource
    void bringsListenersOfSuperclassesAndInterfaces(FailurePolicy policy) throws Exception {
        assertThat(Scenario.of("""
                        @EventType("a") record A() {}
                        @EventType("b") record B() {}
                        abstract class Base<T> {
                            @Listen void on(T event) { log(getClass().getSimpleName() + " " + event); }
                            @Listen(priority = 2) void open(T event) { log("never"); }
                            @Listen(priority = 1) void replaced(T event) { log("never"); }
                        }
                        interface Default<T> { @Listen(priority = 3) default void def(T event) { log("default"); } }
                        final class ForA extends Base<A> {
                            @Override void open(A a) { log("open A"); }
                            @Override void replaced(A a) { log("replaced A"); }
                        }
                        class ForB extends Base<B> implements Default<B> {
                            @Override void open(B b) { log("open B"); }
                            @Override @Listen(priority = 9) void replaced(B b) { log("replaced B"); }
                        }
                        """).onFailure(policy.name()).run("""
                        var app = new AppDispatcher(new ForA(), new ForB());
                        app.dispatch(new A());
                        app.dispatch(new B());
                        """))
                .containsExactly("open A", "replaced A", "ForA A[]", "replaced B", "default", "open B", "ForB B[]");
    }

    @Test
    void callsStaticMethodsOnceAndWithoutInstance() throws Exception {
        assertThat(Scenario.of("""
                        @EventType("a") record A() {}
                        class Base { @Listen static void on(A a) { log("static"); } }
                        class Derived extends Base { @Listen void own(A a) { log("own"); } }
                        interface Face { @Listen static void face(A a) { log("face"); } }
                        abstract class Tools { @Listen static void tool(A a) { log("tool"); } }
                        enum Single { ONE; @Listen static void single(A a) { log("enum"); } }
                        """).run("new AppDispatcher(new Derived()).dispatch(new A());"))
                .containsExactly("static", "own", "face", "enum", "tool");
    }

    @Test
    void tellsOverloadedMethodsApart() throws Exception {
        assertThat(Scenario.of("""
                        interface Base {}
                        @EventType("a") record A() implements Base {}
                        final class Hearing {
                            @Listen(topic = "a", priority = 3) void on(A a) { log("A"); }
                            @Listen(topic = "a", priority = 2) void on(Base a) { log("Base"); }
                            @Listen(topic = "a", priority = 1) void on(Object a) { log("Object"); }
                            @Listen(topic = "a", when = "ok") void on(Base a, EventContext c) { log("Base, c"); }
                            void on(A a, EventContext c) { log("never"); }
                            boolean ok(Base a, EventContext c) { return true; }
                            boolean ok(A a, EventContext c) { throw new AssertionError("wrong guard"); }
                        }
                        """).run("new AppDispatcher(new Hearing()).dispatch(new A());"))
                .containsExactly("A", "Base", "Object", "Base, c");
    }

    @Test
    void keepsTwoSubclassesApart() throws Exception {
        assertThat(Scenario.of("""
                        @EventType("a") record A() {}
                        class Base { @Listen(topic = "a") void on(A a) { log(getClass().getSimpleName()); } }
                        final class One extends Base {}
                        final class Two extends Base {}
                        """).run("new AppDispatcher(new Base(), new One(), new Two()).dispatch(new A());"))
                .containsExactly("Base", "One", "Two");
    }
}
