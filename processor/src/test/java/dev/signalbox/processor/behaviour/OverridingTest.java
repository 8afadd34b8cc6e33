package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One method of an object is one listener method, whatever it overrides or implements. */
class OverridingTest {
    private static final String EVENTS = """
            @EventType("a") record A() {}
            @EventType("b") record B() {}
            """;

    private static Scenario scenario(String types) {
        return Scenario.of(EVENTS + types);
    }

    @Test
    void hearsOnceWhereAClassMethodBeatsADefaultMethod() throws Exception {
        assertThat(scenario("""
                        interface Hears { @Listen(topic = "a") default void on(A a) { log("never"); } }
                        abstract class Base { @Listen(topic = "a.#") public void on(A a) { log("base"); } }
                        class Sub extends Base implements Hears {}
                        """).run("new AppDispatcher(new Sub()).dispatch(new A());"))
                .containsExactly("base");
    }

    @Test
    void takesTheIdThatOneOfTheOverriddenMethodsGives() throws Exception {
        assertThat(scenario("""
                        interface Hears { @Listen(topic = "a", id = "hears") default void on(A a) { log("never"); } }
                        abstract class Base { @Listen(topic = "a.#") public void on(A a) { log("base"); } }
                        class Sub extends Base implements Hears {}
                        """).run("""
                        var app = new AppDispatcher(new Sub());
                        app.dispatch(new A());
                        app.catalog().events().forEach(event -> log(event.listenerIds()));
                        """)).containsExactly("base", "[demo.Sub#hears]", "[]");
    }

    @Test
    void hearsThePatternsOfAllThatItOverrides() throws Exception {
        assertThat(scenario("""
                        interface One { @Listen(topic = "a") default void on(Object e, EventContext c) {} }
                        interface Two { @Listen(topic = {"b", "#.b"}) void on(Object e, EventContext c); }
                        class Both implements One, Two {
                            @Override public void on(Object e, EventContext c) { log(c.routingKey()); }
                        }
                        class Further extends Both {
                            @Override public void on(Object e, EventContext c) { log("further " + c.routingKey()); }
                        }
                        """).run("""
                        var app = new AppDispatcher(new Both(), new Further());
                        app.dispatch(new A());
                        app.dispatch(new B());
                        """)).containsExactly("a", "further a", "b", "further b");
    }

    @Test
    void hearsOnlyItsOwnPatternsIfItHasAny() throws Exception {
        assertThat(scenario("""
                        interface One { @Listen(topic = "a") void on(Object e, EventContext c); }
                        abstract class Base implements One {
                            @Override @Listen(topic = "b") public void on(Object e, EventContext c) { log("never"); }
                        }
                        class Sub extends Base {
                            @Override public void on(Object e, EventContext c) { log(c.routingKey()); }
                        }
                        """).run("""
                        var app = new AppDispatcher(new Sub());
                        app.dispatch(new B());
                        log("unrouted: " + app.catalog().events().get(0).listenerIds());
                        """)).containsExactly("b", "unrouted: []");
    }

    @Test
    void isHeardThroughWhateverImplementsAnAbstractMethod() throws Exception {
        assertThat(scenario("""
                        interface Hears<T> { @Listen void on(T event); }
                        abstract class Base<T> { @Listen abstract void handle(T event); }
                        class Unaware { public void on(B b) { log("unaware"); } }
                        class Joined extends Unaware implements Hears<B> {}
                        class Sub extends Base<A> { @Override void handle(A a) { log("handle"); } }
                        enum Constants implements Hears<A> {
                            ONE { @Override public void on(A a) { log("one"); } };
                        }
                        """).run("""
                        var app = new AppDispatcher(Constants.ONE, new Joined(), new Sub());
                        app.dispatch(new A());
                        app.dispatch(new B());
                        """)).containsExactly("one", "handle", "unaware");
    }

    @Test
    void emitsWhatAnOverridingMethodIsMarkedToEmit() throws Exception {
        assertThat(scenario("""
                        abstract class Base { @Listen(topic = "a") Object on(A a) { return "nothing"; } }
                        class Sub extends Base { @Override @Emits B on(A a) { return new B(); } }
                        class Deeper extends Sub { @Override B on(A a) { log("deeper"); return new B(); } }
                        class Own extends Sub { @Override @Listen(topic = "a") B on(A a) { log("own"); return null; } }
                        class Last { @Listen(topic = "b") void b(B b) { log("b"); } }
                        """)
                        .run("new AppDispatcher(new Deeper(), new Last(), new Own(), new Sub()).dispatch(new A());"))
                .containsExactly("deeper", "own", "b", "b");
    }

    @Test
    void hasOneIdForEachClassThatInheritsIt() throws Exception {
        assertThat(scenario("""
                        class Base { @Listen(topic = "a", id = "mail") void on(A a) {} }
                        class One extends Base {}
                        class Two extends Base { @Override void on(A a) {} }
                        """).run("""
                        var app = new AppDispatcher(new Base(), new One(), new Two());
                        log(app.catalog().events().get(0).listenerIds());
                        """)).containsExactly("[demo.One#mail, demo.Two#mail, mail]");
    }

    @Test
    void isNotHeardThroughAClassThatTakesNoPart() throws Exception {
        assertThat(scenario("""
                        class Base { @Listen(topic = "a") void on(A a) { log(getClass().getSimpleName()); } }
                        @NoListener class Fake extends Base { @Listen(topic = "b") static void fake(B b) { log("never"); } }
                        class Real extends Fake {}
                        class Owner {
                            @NoListener private static class Stub extends Base { @Override void on(A a) { log("stub"); } }
                            static void call() { new Stub().on(new A()); }
                        }
                        """).run("""
                        var app = new AppDispatcher(new Base(), new Real());
                        app.dispatch(new A());
                        app.dispatch(new B());
                        Owner.call();
                        """)).containsExactly("Base", "Real", "stub");
    }
}
