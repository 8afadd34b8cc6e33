package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is attached at run time meets routes of every shape that is generated. */
class AttachmentsTest {
    private static final Scenario SCENARIO = Scenario.of("""
            @EventType("shop.placed") record Placed(int number) {}
            @EventType("shop.{place}.moved") record Moved(String place) {}
            @EventType("shop.paid") record Paid() {}
            final class Hearing {
                @Listen @Emits Paid on(Placed placed) { log("table placed"); return new Paid(); }
                @Listen(topic = "*.rome.*") void on(Moved moved) { log("table moved"); }
                @Listen(topic = "log.*") void text(String text) { log("table " + text); }
                @Listen Propagation on(Paid paid) { log("table paid"); return Propagation.STOP; }
            }
            """);

    private static final String DISPATCHES = """
            app.dispatch(new Placed(1));
            app.dispatch(new Moved("oslo"));
            app.dispatch((Object) new Moved("rome"));
            app.dispatch("log.error", "text");
            """;

    @Test
    void subscriptionsHearWhatTheTableDoesNotStop() throws Exception {
        assertThat(SCENARIO.run("""
                var app = AppDispatcher.builder().hearing(new Hearing()).unroutedHandler(u -> log("unrouted")).build();
                var all = app.subscribe(Object.class, (event, context) -> log(context.routingKey()));
                %sall.close();
                %s""".formatted(DISPATCHES, DISPATCHES)))
                .containsExactly(
                        "table placed",
                        "shop.placed",
                        "table paid",
                        "shop.oslo.moved",
                        "table moved",
                        "shop.rome.moved",
                        "table text",
                        "log.error",
                        "table placed",
                        "table paid",
                        "unrouted",
                        "table moved",
                        "table text");
    }

    @Test
    void tapsAndInterceptorsMeetEveryEvent() throws Exception {
        assertThat(SCENARIO.run("""
                var app = AppDispatcher.builder().hearing(new Hearing())
                    .tap((event, context) -> log("tap " + context.routingKey()))
                    .interceptor((event, context, chain) -> { if (!context.routingKey().equals("shop.paid")) { chain.proceed(); } })
                    .build();
                %s""".formatted(DISPATCHES)))
                .containsExactly(
                        "tap shop.placed",
                        "table placed",
                        "tap shop.paid",
                        "tap shop.oslo.moved",
                        "tap shop.rome.moved",
                        "table moved",
                        "tap log.error",
                        "table text");
    }
}
