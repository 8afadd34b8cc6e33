package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** By which of its patterns a listener hears an event. */
class MatchedPatternTest {
    @Test
    @DisplayName("M-13: the pattern that matched is told: foo.bar comes by foo.bar here and by foo.* there")
    void isThatOfTheListenerBeingCalled() throws Exception {
        assertThat(Scenario.of("""
                @EventType("foo.bar") record Foo() {}
                final class Hears {
                    @Listen(topic = "foo.bar") void a(Foo foo, EventContext c) { log("a " + c.matchedPattern()); }
                    @Listen(topic = {"x", "#.bar", "foo.*"}, when = "ok") void b(Object foo, EventContext c) {
                        log("b " + c.matchedPattern());
                    }
                    boolean ok(Object foo, EventContext c) { log("guard " + c.matchedPattern()); return true; }
                    @Listen void c(Foo foo, EventContext c) { log("c " + c.matchedPattern()); }
                }
                """).run("""
                var app = AppDispatcher.builder().hears(new Hears())
                        .tap((event, c) -> log("tap " + c.matchedPattern()))
                        .interceptor((event, c, chain) -> {
                            log("before " + c.matchedPattern());
                            chain.proceed();
                            log("after " + c.matchedPattern());
                        })
                        .build();
                app.subscription(Foo.class).topic("foo", "*.bar", "foo.bar").to((foo, c) -> log("1 " + c.matchedPattern()));
                app.subscribe(Foo.class, (foo, c) -> log("2 " + c.matchedPattern()));
                app.dispatch(new Foo());
                """))
                .containsExactly(
                        "tap #", "before #", "a foo.bar", "guard #.bar", "b #.bar", "c #", "1 *.bar", "2 #", "after #");
    }

    @Test
    void isTheFirstThatFitsTheKeyWhereSeveralMay() throws Exception {
        assertThat(Scenario.of("""
                @EventType(value = "room.{name}", retain = true) record Room(String name) {}
                final class Hears {
                    @Listen(topic = {"room.red", "*.blue", "room.#"}) void all(Room room, EventContext c) {
                        log(room.name() + " " + c.matchedPattern());
                    }
                    @Listen(topic = {"text.a", "text.*"}) void text(String text, EventContext c) {
                        log(text + " " + c.matchedPattern());
                    }
                }
                @Registered final class View {
                    @Listen(topic = {"room.red", "room.*"}, sticky = true) void on(Room room, EventContext c) {
                        log("view " + c.matchedPattern());
                    }
                }
                """).run("""
                var app = new AppDispatcher(new Hears());
                app.dispatch(new Room("blue"));
                app.dispatch(new Room("green"));
                app.dispatch(new Room("red"));
                app.register(new View());
                app.dispatch("text.a", "t");
                app.dispatch("text.b", "t");
                """))
                .containsExactly(
                        "blue *.blue", "green room.#", "red room.red", "view room.red", "t text.a", "t text.*");
    }
}
