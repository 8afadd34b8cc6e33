package dev.signalbox.samples.scenarios;

import static dev.signalbox.samples.scenarios.event.EntityType.SCENARIO;
import static dev.signalbox.samples.scenarios.event.Operation.CREATION;
import static dev.signalbox.samples.scenarios.event.Operation.DELETION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.signalbox.runtime.queue.EventConsumer;
import dev.signalbox.runtime.queue.EventHandler;
import dev.signalbox.runtime.queue.EventQueue;
import dev.signalbox.samples.scenarios.callback.EventProcessor;
import dev.signalbox.samples.scenarios.callback.RunningCallbacks;
import dev.signalbox.samples.scenarios.core.Scenario;
import dev.signalbox.samples.scenarios.event.EntityEvent;
import dev.signalbox.samples.scenarios.event.EntityFilter;
import dev.signalbox.samples.scenarios.session.Session;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class EventProcessorTest {
    private static final EntityEvent CREATED = EntityEvent.of(SCENARIO, CREATION, "bar");
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Stage stage = new Stage();

    @Test
    @DisplayName("T-20: a callback runs once for each of its filters that an event passes, in the order of the filters")
    void callsOncePerFilter() throws InterruptedException {
        EntityFilter creations = new EntityFilter(null, null, CREATION, null);
        stage.processor
                .on(EntityFilter.ANY, hear("0"))
                .on(creations, hear("0"))
                .on(EntityFilter.of(SCENARIO), hear("1"))
                .on(EntityFilter.of(SCENARIO, DELETION), hear("never"))
                .on(EntityFilter.of(SCENARIO, CREATION).withId("bar"), hear("2"))
                .on(creations, hear("3"));

        assertThat(stage.heardOf(() -> stage.entities.dispatch(CREATED))).containsExactly("0", "0", "3", "1", "2");
    }

    @Test
    @DisplayName(
            "T-21: callbacks get the session if they are for all, the event, what it is about, and what they captured")
    void passesArgumentsInOrder() throws InterruptedException {
        String extra = "captured";
        stage.sessions.connect(new Session("ada"));
        stage.processor
                .on(
                        stage.triggers.scenarioCreated(),
                        (EntityEvent event, Scenario scenario) ->
                                stage.hear("%s %s %s", event.operation(), scenario.configId(), extra))
                .broadcast(
                        stage.triggers.scenarioCreated(),
                        (Session session, EntityEvent event, Scenario scenario) -> stage.hear(
                                "%s %s %s %s", session.user(), event.operation(), scenario.configId(), extra));

        assertThat(stage.heardOf(() -> stage.create("sales")))
                .containsExactly("CREATION sales captured", "ada CREATION sales captured");
    }

    @Test
    @DisplayName("T-22: a condition keeps one callback from being called, and no other")
    void asksTheCondition() throws InterruptedException {
        stage.processor
                .on(EntityFilter.ANY, event -> "bar".equals(event.metadata().get("foo")), hear("bar"))
                .on(EntityFilter.ANY, hear("any"));

        assertThat(stage.heardOf(() -> {
                    stage.entities.dispatch(CREATED.withMetadata(Map.of("foo", "bar")));
                    stage.entities.dispatch(CREATED.withMetadata(Map.of("foo", "baz")));
                }))
                .containsExactly("bar", "any", "any");
    }

    @Test
    @DisplayName("T-25: nothing is heard before the start, and nothing can be added after it")
    void isFrozenAtTheStart() throws InterruptedException {
        stage.processor.on(EntityFilter.ANY, hear("heard"));
        stage.entities.dispatch(CREATED);

        assertThat(stage.heardOf(() -> assertThatIllegalStateException()
                        .isThrownBy(() -> stage.processor.on(EntityFilter.ANY, hear("late")))
                        .withMessage("the callbacks have been started: add all of them before, and start once")))
                .isEmpty();
        assertThatIllegalStateException().isThrownBy(stage.processor::start);
    }

    @Test
    @DisplayName("T-25: nothing is heard after the end")
    void hearsNothingAfterTheEnd() throws InterruptedException {
        RunningCallbacks running =
                stage.processor.on(EntityFilter.ANY, hear("heard")).start();
        running.close();
        stage.entities.dispatch(CREATED);

        assertThat(running.drain(LIMIT)).isTrue();
        assertThat(stage.heard()).isEmpty();
    }

    @Test
    @DisplayName("T-26: consumers of queues and callbacks work on one dispatcher")
    void worksBesideConsumers() throws InterruptedException {
        EventQueue<EntityEvent> queue = EventQueue.of(EntityFilter.ANY.subscription(stage.entities));
        EventConsumer<EntityEvent> consumer = new EventConsumer<>(queue, hear("consumer"));
        consumer.start();
        EventProcessor unrelated =
                new EventProcessor(stage.entities).on(EntityFilter.of(SCENARIO, DELETION), hear("no"));
        try (RunningCallbacks running = unrelated.start()) {
            stage.processor.on(EntityFilter.ANY, hear("callback"));
            stage.heardOf(() -> stage.entities.dispatch(CREATED));
            queue.close();
            assertThat(consumer.awaitEnd(LIMIT)).isTrue();
            assertThat(running.drain(LIMIT)).isTrue();
        }

        assertThat(stage.heard()).containsExactlyInAnyOrder("callback", "consumer");
    }

    private EventHandler<EntityEvent> hear(String name) {
        return event -> stage.hear(name);
    }
}
