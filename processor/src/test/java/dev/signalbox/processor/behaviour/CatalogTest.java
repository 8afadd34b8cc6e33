package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CatalogTest {
    private static final String SOURCES = """
            /**
             * Somebody became a {@link Object lead}. It has <b>no</b> deal yet.
             *
             * @param n the number
             */
            @EventType("crm.lead.{n}") record Lead(int n) {}
            @EventType(value = "crm.tick", title = "Tick", description = "Time went by.", kind = EventKind.TIME_BASED,
                    version = 3)
            record Tick() {}
            final class Hearing {
                @Listen(topic = "crm.lead.7") void seven(Lead lead) {}
                @Listen(topic = "crm.#", priority = 1) void all(Object event) {}
                @Listen(topic = "x") void text(String text) {}
            }
            """;

    @Test
    void tellsWhoListensToWhatInOrder() throws Exception {
        assertThat(Scenario.of(SOURCES).run("""
                var app = new AppDispatcher(new Hearing());
                app.catalog().events().forEach(event -> log(event));
                log(app.catalog().payloadListenerIds());
                log(app.catalog() == app.catalog());
                log(app.catalog().toString().lines().count());
                """))
                .containsExactly(
                        "demo.Lead \"crm.lead.{n}\" [demo.Hearing#all, demo.Hearing#seven]",
                        "demo.Tick \"crm.tick\" [demo.Hearing#all]",
                        "[demo.Hearing#all, demo.Hearing#text]",
                        "true",
                        "2");
    }

    @Test
    void describesEventsByAnnotationOrJavadoc() throws Exception {
        assertThat(Scenario.of(SOURCES).run("""
                var catalog = new AppDispatcher(new Hearing()).catalog();
                for (Class<?> type : List.of(Lead.class, Tick.class)) {
                    var event = catalog.find(type).orElseThrow();
                    log(event.title() + " | " + event.description() + " | " + event.kind() + " | " + event.version());
                }
                log(catalog.find(String.class).isPresent());
                log(catalog.events(dev.signalbox.annotation.EventKind.TIME_BASED).size());
                """))
                .containsExactly(
                        "Lead | Somebody became a Object lead. | APPLICATION | 1",
                        "Tick | Time went by. | TIME_BASED | 3",
                        "false",
                        "1");
    }
}
