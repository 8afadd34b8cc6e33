package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.annotation.FailurePolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnroutedTest {
    private static final String TYPES = """
            @EventType("alone") record Alone() {}
            @EventType("alone.{n}") record AloneWith(int n) {}
            @EventType("lead.{kind}") record Lead(String kind) {}
            @EventType("open") class Open {}
            interface Marker {}
            @EventType("guarded") record Guarded() {}
            final class Hearing {
                @Listen(topic = {"lead.hot", "lead.cold"}) void on(Lead lead) { log(lead); }
                @Listen(topic = "text.#") void on(String text) { log(text); }
                @Listen(topic = "guarded", when = "no") void on(Guarded event) {}
                boolean no(Guarded event) { log("asked"); return false; }
                @Listen void on(Marker marker) { log("marker"); }
            }
            """;

    @ParameterizedTest
    @EnumSource
    void goesToTheHandlerIfNoTopicAndTypeFits(FailurePolicy policy) throws Exception {
        assertThat(Scenario.of(TYPES).onFailure(policy.name()).run("""
                        var app = AppDispatcher.builder().hearing(new Hearing())
                            .unroutedHandler(unrouted -> log("unrouted " + unrouted.routingKey())).build();
                        app.dispatch(new Alone());
                        app.dispatch((Object) new AloneWith(5));
                        app.dispatch(new Lead("lost"));
                        app.dispatch(new Lead("hot"));
                        app.dispatch(new Open());
                        app.dispatch(new Open() {});
                        class Marked extends Open implements Marker {}
                        app.dispatch(new Marked());
                        app.dispatch("text.x", "a text");
                        app.dispatch("other", "a text");
                        app.dispatch("text.x", 7);
                        app.dispatch(new Guarded());
                        """))
                .containsExactly(
                        "unrouted alone",
                        "unrouted alone.5",
                        "unrouted lead.lost",
                        "Lead[kind=hot]",
                        "unrouted open",
                        "unrouted open",
                        "marker",
                        "a text",
                        "unrouted other",
                        "unrouted text.x",
                        "asked");
    }
}
