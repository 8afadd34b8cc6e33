package dev.signalbox.samples.scenarios.event;

import static dev.signalbox.samples.scenarios.event.EntityType.SCENARIO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.runtime.EventMetadata;
import dev.signalbox.runtime.EventPublisher;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

final class EventBatchTest {
    private final Recorder recorder = new Recorder();

    @Test
    @DisplayName("T-18: a batch keeps events until it is closed, and then dispatches them in order")
    void dispatchesOnClose() {
        EntityEvent first = EntityEvent.update(SCENARIO, "s", "is_primary", true);
        EntityEvent second = EntityEvent.update(SCENARIO, "s", "tags", List.of());
        EventBatch batch = new EventBatch(recorder);
        batch.add(first);
        batch.add(second);

        assertThat(recorder.events).isEmpty();
        batch.close();
        assertThat(recorder.events).containsExactly(first, second);
        batch.close();
        assertThat(recorder.events).hasSize(2);
    }

    @Test
    @DisplayName("T-18: a batch without events dispatches none")
    void dispatchesNothing() {
        new EventBatch(recorder).close();

        assertThat(recorder.events).isEmpty();
    }

    private static final class Recorder implements EventPublisher {
        private final List<Object> events = new ArrayList<>();

        @Override
        public void dispatch(Object event) {
            events.add(event);
        }

        @Override
        public void dispatch(Object event, EventMetadata metadata) {
            throw new AssertionError(event);
        }

        @Override
        public void dispatch(String routingKey, Object payload) {
            throw new AssertionError(payload);
        }

        @Override
        public void dispatch(String routingKey, Object payload, EventMetadata metadata) {
            throw new AssertionError(payload);
        }
    }
}
