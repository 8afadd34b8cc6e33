package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.annotation.FailurePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventShapeTest {
    @ParameterizedTest
    @EnumSource
    void mayBeASealedHierarchy(FailurePolicy policy) throws Exception {
        assertThat(Scenario.of("""
                        @EventType("shape") sealed interface Shape permits Round, Square {}
                        sealed interface Round extends Shape permits Circle, Oval {}
                        record Circle() implements Round {}
                        @EventType("shape.oval") non-sealed interface Oval extends Round {}
                        @EventType("shape.square") record Square() implements Shape {}
                        final class Hearing {
                            @Listen(topic = "shape.#", priority = 3) void shape(Shape event) { log("shape"); }
                            @Listen(topic = "shape", priority = 2) void round(Round event) { log("round"); }
                            @Listen(topic = "shape.oval", priority = 1) void oval(Oval event) { log("oval"); }
                            @Listen(topic = "*.square") void square(Square event) { log("square"); }
                        }
                        """).onFailure(policy.name()).run("""
                        var app = new AppDispatcher(new Hearing());
                        Shape circle = new Circle();
                        app.dispatch(circle);
                        app.dispatch(new Circle());
                        app.dispatch((Round) new Oval() {});
                        app.dispatch((Object) new Square());
                        """))
                .containsExactly("shape", "round", "shape", "round", "shape", "oval", "shape", "square");
    }

    @Test
    void mayBeAnEnumWhoseConstantsHaveBodies() throws Exception {
        assertThat(Scenario.of("""
                        @EventType("signal.{name}") enum Signal {
                            RED { @Override boolean stop() { return true; } }, GREEN;
                            boolean stop() { return false; }
                        }
                        final class Hearing {
                            @Listen(topic = "signal.RED") void red(Signal s) { log("red " + s.stop()); }
                            @Listen(topic = "signal.*") void any(Signal s, EventContext c) { log(c.routingKey()); }
                        }
                        """).run("""
                        var app = new AppDispatcher(new Hearing());
                        for (Signal signal : Signal.values()) app.dispatch(signal);
                        for (Signal signal : Signal.values()) app.dispatch((Object) signal);
                        """))
                .containsExactly("signal.RED", "red true", "signal.GREEN", "signal.RED", "red true", "signal.GREEN");
    }

    @Test
    void mayBeGeneric() throws Exception {
        assertThat(Scenario.of("""
                        @EventType("box") class Box<T> {}
                        class StringBox extends Box<String> {}
                        @EventType("box.int") class IntBox extends Box<Integer> {}
                        @EventType("pair") record Pair<A extends Comparable<A>, B>(A a, B b) {}
                        final class Hearing {
                            @Listen(topic = "box.#", priority = 2) void any(Box<?> box) { log("any"); }
                            @Listen(topic = "pair") void pair(Pair<?, ?> pair) { log(pair.a()); }
                            @SuppressWarnings("rawtypes") @Listen(topic = "pair") void raw(Pair pair) { log("raw"); }
                        }
                        """).run("""
                        var app = new AppDispatcher(new Hearing());
                        app.dispatch(new Box<Integer>());
                        app.dispatch(new StringBox());
                        app.dispatch(new IntBox());
                        app.dispatch((Box<?>) new IntBox());
                        app.dispatch(new Pair<>("a", 2));
                        """)).containsExactly("any", "any", "any", "any", "a", "raw");
    }

    @Test
    void mayBeHeardByItsTypeArguments() throws Exception {
        assertThat(Scenario.of("""
                        class Box<T> {}
                        @EventType("text") class StringBox extends Box<String> {}
                        @EventType("int") class IntBox extends Box<Integer> {}
                        final class Hearing {
                            @Listen void text(Box<String> box) { log("text " + box.getClass().getSimpleName()); }
                            @Listen void any(Box<?> box) { log("any " + box.getClass().getSimpleName()); }
                        }
                        """).run("""
                        var app = new AppDispatcher(new Hearing());
                        app.dispatch(new StringBox());
                        app.dispatch(new IntBox());
                        """)).containsExactly("any StringBox", "text StringBox", "any IntBox");
    }

    @Test
    void mayBeNestedThreeDeep() throws Exception {
        assertThat(Scenario.of("""
                        final class Outer {
                            static final class Middle {
                                enum Kind { HIGH, LOW }
                                @EventType("deep.{kind}") record Inner(Kind kind) {
                                    static final class Hearing {
                                        @Listen(topic = "deep.high") void on(Inner inner) { log(inner); }
                                    }
                                }
                                @EventType("generic") static class Gen<T> {
                                    static class Hearing {
                                        @Listen(topic = "generic") void on(Gen<?> gen) { log("generic"); }
                                    }
                                }
                            }
                        }
                        """).run("""
                        var app = new AppDispatcher(
                            new Outer.Middle.Gen.Hearing(), new Outer.Middle.Inner.Hearing());
                        app.dispatch(new Outer.Middle.Inner(Outer.Middle.Kind.HIGH));
                        app.dispatch((Object) new Outer.Middle.Inner(Outer.Middle.Kind.LOW));
                        app.dispatch((Object) new Outer.Middle.Gen<String>());
                        """)).containsExactly("Inner[kind=HIGH]", "generic");
    }
}
