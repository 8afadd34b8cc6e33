package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.annotation.FailurePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What instances hear that are registered after an event. */
class StickyTest {
    private static final String WEATHER = """
            @EventType(value = "weather.{place}", retain = true) record Weather(String place, int degrees) {}
            @EventType(value = "alarm", retain = true) record Alarm(String text) {}
            @EventType("other") record Other() {}
            """;

    private static final String VIEW = """
            @Registered record View(String name) {
                @Listen(sticky = true, topic = {"weather.oslo", "alarm"}) void any(Record event) { log(name + event); }
                @Listen(sticky = true, priority = 1, when = "isWarm") void weather(Weather w, EventContext context) {
                    log(name + w.degrees() + context.routingKey() + context.eventId());
                }
                boolean isWarm(Weather w) { return w.degrees() > 0; }
                @Listen void later(Weather w) { log(name + "later"); }
            }
            """;

    @ParameterizedTest
    @EnumSource
    void isTheLastEventIfItFits(FailurePolicy policy) throws Exception {
        assertThat(Scenario.of(WEATHER + VIEW).onFailure(policy.name()).run("""
                var app = new AppDispatcher();
                app.register(new View("a")).close();
                app.dispatch(new Weather("oslo", 1), EventMetadata.none().withId("x"));
                app.register(new View("b")).close();
                app.dispatch(new Weather("rome", 2), EventMetadata.none().withId("y"));
                app.dispatch(new Alarm("!"));
                app.dispatch(new Weather("bonn", -3));
                app.register((Object) new View("c"));
                log("now");
                app.dispatch(new Weather("oslo", 4), EventMetadata.none().withId("z"));
                """))
                .containsExactly(
                        "b1weather.oslox",
                        "bWeather[place=oslo, degrees=1]",
                        "cAlarm[text=!]",
                        "now",
                        "c4weather.osloz",
                        "cWeather[place=oslo, degrees=4]",
                        "clater");
    }

    @Test
    void endsForAnEventThatTheInstanceStops() throws Exception {
        assertThat(Scenario.of(WEATHER + """
                @Registered record View(String name) {
                    @Listen(sticky = true, priority = 1) Propagation first(Alarm alarm) { log("first"); return Propagation.STOP; }
                    @Listen(sticky = true) void second(Alarm alarm) { log("second"); }
                    @Listen(sticky = true) void weather(Weather w) { log("weather"); }
                }
                """).run("""
                var app = new AppDispatcher();
                app.dispatch(new Alarm("!"));
                app.dispatch(new Weather("oslo", 1));
                app.register(new View("a"));
                """)).containsExactly("first", "weather");
    }

    @ParameterizedTest
    @EnumSource
    void dispatchesWhatTheInstanceEmitsAndTellsTheHandlerOfFailures(FailurePolicy policy) throws Exception {
        boolean handled = policy == FailurePolicy.HANDLE;
        assertThat(Scenario.of(WEATHER + """
                @Registered record View(String name) {
                    @Listen(sticky = true) @Emits Other fine(Alarm alarm) { return new Other(); }
                    @Listen(sticky = true, priority = 1) void bad(Alarm alarm) throws Exception {
                        throw new Exception("bad view");
                    }
                }
                final class Hears {
                    @Listen void other(Other other) { log("other"); throw new IllegalStateException("bad listener"); }
                }
                """).onFailure(policy.name()).run("""
                var app = AppDispatcher.builder().hears(new Hears())%s.build();
                app.dispatch(new Alarm("!"));
                app.register(new View("a"));
                log("registered");
                """.formatted(
                        handled ? ".failureHandler(f -> log(f.listenerId() + \" \" + f.cause().getMessage()))" : "")))
                .containsExactly(
                        handled
                                ? new String[] {
                                    "demo.View#bad bad view", "other", "demo.Hears#other bad listener", "registered"
                                }
                                : new String[] {"other", "registered"});
    }

    @Test
    void isHeardOnceByWhoRegistersInTheDispatch() throws Exception {
        assertThat(Scenario.of(WEATHER + """
                @Registered final class View {
                    final String name;
                    View(String name) { this.name = name; }
                    @Listen(sticky = true) void alarm(Alarm alarm, EventContext context) {
                        log(name + alarm.text());
                        if (alarm.text().equals("!")) {
                            context.dispatch(new Alarm("?"));
                        }
                    }
                }
                final class Opens {
                    AppDispatcher app;
                    @Listen void alarm(Alarm alarm) { if (alarm.text().equals("!")) app.register(new View("b")); }
                }
                """).run("""
                var opens = new Opens();
                opens.app = new AppDispatcher(opens);
                opens.app.register(new View("a"));
                opens.app.dispatch(new Alarm("!"));
                """)).containsExactly("b!", "a?", "b?", "a!", "a?", "b?");
    }

    @Test
    void reachesManyClassesThroughSeveralMethods() throws Exception {
        StringBuilder types = new StringBuilder(WEATHER);
        StringBuilder code = new StringBuilder("var app = new AppDispatcher(); app.dispatch(new Alarm(\"!\"));");
        for (int i = 0; i < 300; i++) {
            types.append("@Registered record View%1$d(int n) { @Listen(sticky = true) void on(Alarm a) { log(n); } }\n"
                    .formatted(i));
            code.append(i % 100 == 99 ? "app.register(new View%1$d(%1$d));".formatted(i) : "");
        }
        assertThat(Scenario.of(types.toString()).run(code.toString())).containsExactly("99", "199", "299");
    }
}
