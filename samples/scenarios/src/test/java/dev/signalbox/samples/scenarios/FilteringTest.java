package dev.signalbox.samples.scenarios;

import static dev.signalbox.samples.scenarios.event.EntityType.JOB;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.runtime.queue.EventQueue;
import dev.signalbox.samples.scenarios.event.EntityEvent;
import dev.signalbox.samples.scenarios.event.EntityType;
import dev.signalbox.samples.scenarios.event.MatchingCase;
import dev.signalbox.samples.scenarios.event.Operation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class FilteringTest {
    private final StatusBoard board = new StatusBoard();
    private final EntitiesDispatcher entities = new EntitiesDispatcher(new EmissionLog(), board);

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.signalbox.samples.scenarios.event.MatchingCase#rows")
    @DisplayName("T-06: a subscription with a filter hears what passes it")
    void subscribesWithAFilter(MatchingCase row) {
        EventQueue<EntityEvent> heard = EventQueue.of(row.filter().subscription(entities));
        entities.dispatch(row.event());

        assertThat(heard.poll().isPresent()).isEqualTo(row.expected());
    }

    @Test
    @DisplayName("T-06: a listener that the compiler knows asks for an attribute by two patterns")
    void listensByTwoPatterns() {
        entities.dispatch(EntityEvent.update(JOB, "j", "status", "RUNNING"));
        entities.dispatch(EntityEvent.update(JOB, "j", "force", true));
        entities.dispatch(EntityEvent.of(JOB, Operation.DELETION, "j"));
        entities.dispatch(EntityEvent.of(EntityType.TASK, Operation.DELETION, "t"));

        assertThat(board.lines()).containsExactly("j RUNNING", "j DELETION");
    }
}
