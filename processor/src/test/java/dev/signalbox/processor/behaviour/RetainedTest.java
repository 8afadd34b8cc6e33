package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which events are remembered, and who hears them later. */
class RetainedTest {
    private static final String WEATHER = """
            @EventType(value = "weather.{place}", retain = true) record Weather(String place, int degrees) {}
            @EventType(value = "news", retain = true) sealed interface News permits Flood, Gossip {}
            record Flood(int level) implements News {}
            @EventType("gossip") record Gossip() implements News {}
            final class Diary { @Listen void note(Object any) { log("diary"); } }
            """;

    @Test
    void areTheLastOfEachTypeHoweverTheyAreDispatched() throws Exception {
        assertThat(Scenario.of(WEATHER).run("""
                var app = new AppDispatcher(new Diary());
                log(app.last(Weather.class).isPresent());
                app.dispatch(new Weather("oslo", 1));
                app.dispatch((Object) new Weather("rome", 2));
                log(app.last(Weather.class).get());
                app.dispatch(new Weather("bonn", 3), EventMetadata.none());
                app.dispatch(new Flood(7));
                app.dispatch(new Gossip());
                log(app.last(Weather.class).get());
                log(app.last(News.class).get());
                app.close();
                log(app.last(Flood.class).get());
                """))
                .containsExactly(
                        "false",
                        "diary",
                        "diary",
                        "Weather[place=rome, degrees=2]",
                        "diary",
                        "diary",
                        "diary",
                        "Weather[place=bonn, degrees=3]",
                        "Flood[level=7]",
                        "Flood[level=7]");
    }

    @Test
    void areThoseOfTypesThatSaySoOrInheritIt() throws Exception {
        assertThat(Scenario.of(WEATHER).run("""
                var app = new AppDispatcher(new Diary());
                try {
                    app.last(Gossip.class);
                } catch (IllegalArgumentException e) {
                    log(e.getMessage());
                }
                """))
                .containsExactly("demo.Gossip is no retained event type of demo.AppDispatcher: write"
                        + " @EventType(…, retain = true)");
    }

    @Test
    @DisplayName("E-10: asking after the event gives it at once; asking before completes later")
    void answerWhoAsksBeforeOrAfter() throws Exception {
        assertThat(Scenario.of(WEATHER).run("""
                var app = new AppDispatcher(new Diary());
                var before = new java.util.concurrent.CompletableFuture<Weather>();
                app.subscription(Weather.class).sticky().to((weather, context) -> before.complete(weather));
                log(before.isDone());
                app.dispatch(new Weather("oslo", 1));
                log(before.join());
                var after = new java.util.concurrent.CompletableFuture<Weather>();
                app.subscription(Weather.class).sticky().to((weather, context) -> after.complete(weather));
                log(after.join());
                log(app.last(Weather.class).get());
                """))
                .containsExactly(
                        "false",
                        "diary",
                        "Weather[place=oslo, degrees=1]",
                        "Weather[place=oslo, degrees=1]",
                        "Weather[place=oslo, degrees=1]");
    }

    @Test
    void areNotThoseThatAnInterceptorRefuses() throws Exception {
        assertThat(Scenario.of(WEATHER).run("""
                var app = AppDispatcher.builder().diary(new Diary())
                        .interceptor((event, context, chain) -> { if (!event.equals(new Flood(2))) chain.proceed(); })
                        .build();
                app.dispatch(new Flood(1));
                app.dispatch(new Flood(2));
                log(app.last(Flood.class).get());
                """)).containsExactly("diary", "Flood[level=1]");
    }

    @Test
    void areThoseOfNestedAndEmittedEventsToo() throws Exception {
        assertThat(Scenario.of("""
                @EventType("go") record Go(int n) {}
                @EventType(value = "gone", retain = true) record Gone(int n) {}
                final class Goer {
                    @Listen @Emits Gone on(Go go, EventContext context) {
                        context.dispatch(new Gone(go.n()));
                        return go.n() > 1 ? new Gone(go.n() + 10) : null;
                    }
                    @Listen void gone(Gone gone, EventContext context) { log(gone.n() + " " + context.correlationId().get()); }
                }
                """).run("""
                var app = new AppDispatcher(new Goer());
                app.dispatch(new Go(1), EventMetadata.none().withId("first"));
                log(app.last(Gone.class).get());
                app.dispatch(new Go(2), EventMetadata.none().withId("second"));
                log(app.last(Gone.class).get());
                """))
                .containsExactly("1 first", "Gone[n=1]", "2 second", "12 second", "Gone[n=12]");
    }
}
