package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.annotation.FailurePolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Registered classes without instances. */
class RegisteredUnroutedTest {
    private static final String PAYLOADS = """
            @Registered final class View {
                final String name;
                View(String name) { this.name = name; }
                @Listen(topic = "text.#") void text(String text, EventContext context) {
                    log(name + " " + context.routingKey() + " " + text);
                }
                @Listen(topic = "*.last", priority = -1) Propagation last(CharSequence text) {
                    log(name + " last"); return Propagation.STOP;
                }
            }
            """;

    private static final String EVENTS = """
            @EventType("a") record A() {}
            @EventType("b") record B() {}
            @Registered final class View {
                @Listen(topic = "a") void show(A a) { log("show"); }
                @Listen(topic = "b", when = "no") void show(B b) {}
                boolean no() { log("asked"); return false; }
                @Listen(topic = "text") void text(String text) { log(text); }
            }
            final class Numbers {
                @Listen(topic = "text") void on(Integer number) { log(number); }
                @Listen(topic = "text") void hash(CharSequence text) { if (text.length() == 3) log("three"); }
                @Listen(topic = "number", when = "no") void guarded(Number number) {}
                boolean no(Number number) { return false; }
            }
            """;

    @ParameterizedTest
    @EnumSource
    void leaveAnEventUnroutedIfThereAreNone(FailurePolicy policy) throws Exception {
        assertThat(Scenario.of(EVENTS).onFailure(policy.name()).run("""
                var app = AppDispatcher.builder().numbers(new Numbers())
                    .unroutedHandler(unrouted -> log("unrouted " + unrouted.routingKey())).build();
                app.dispatch(new A());
                app.dispatch((Object) new A());
                app.dispatch(new A(), EventMetadata.none());
                var view = app.register(new View());
                app.dispatch(new A());
                app.dispatch(new B());
                app.dispatch("text", "one");
                view.close();
                app.dispatch(new B());
                app.dispatch("text", "two");
                app.dispatch("text", 7);
                app.dispatch("number", 7);
                """))
                .containsExactly(
                        "unrouted a",
                        "unrouted a",
                        "unrouted a",
                        "show",
                        "asked",
                        "three",
                        "one",
                        "unrouted b",
                        "three",
                        "7");
    }

    @ParameterizedTest
    @EnumSource
    void leaveAPayloadUnroutedIfThereAreNone(FailurePolicy policy) throws Exception {
        assertThat(Scenario.of(PAYLOADS).onFailure(policy.name()).run("""
                var app = AppDispatcher.builder()
                    .unroutedHandler(unrouted -> log("unrouted " + unrouted.routingKey())).build();
                app.dispatch("text.x", "one");
                app.under("text.x").dispatch("two");
                var x = app.register(new View("x"));
                app.register(new View("y"));
                app.dispatch("text.last", "three");
                app.dispatch("other", "four");
                x.close();
                app.under("text.x").dispatch("five");
                """))
                .containsExactly(
                        "unrouted text.x",
                        "unrouted text.x",
                        "x text.last three",
                        "y text.last three",
                        "x last",
                        "unrouted other",
                        "y text.x five");
    }
}
