package dev.signalbox.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.runtime.DispatchException;
import dev.signalbox.runtime.EventMetadata;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Batches of events. */
class EventBatchTest {
    private final Journal journal = new Journal();
    private final OfficeDispatcher office = new OfficeDispatcher(journal, new Saboteur());

    private static Ticked ticked(int number) {
        return new Ticked("batch", number, Instant.EPOCH, 0);
    }

    @Test
    @DisplayName("T-18: inside a batch nothing is delivered; after it all is, in order")
    void dispatchesWhenItIsClosed() {
        try (EventBatch batch = new EventBatch(office)) {
            batch.dispatch(ticked(1));
            batch.dispatch("office.note", "two");
            batch.dispatch(ticked(3), EventMetadata.none().withId("three"));
            batch.dispatch("office.note", Map.of("four", 4), EventMetadata.none());
            assertThat(batch.size()).isEqualTo(4);
            assertThat(journal.heard()).isEmpty();
        }
        assertThat(journal.heard()).containsExactly(ticked(1), "two", ticked(3), Map.of("four", 4));
    }

    @Test
    @DisplayName("T-18: a batch without events delivers none")
    void dispatchesNothing() {
        new EventBatch(office).close();

        assertThat(journal.heard()).isEmpty();
    }

    @Test
    void dispatchesOnceHoweverOftenItIsClosed() {
        EventBatch batch = new EventBatch(office);
        batch.dispatch(ticked(1));
        batch.close();
        batch.close();

        assertThat(journal.heard()).containsExactly(ticked(1));
    }

    @Test
    void handsMetadataAndKeysOn() {
        office.subscribe(
                Object.class, (event, context) -> journal.note(context.routingKey() + " " + context.eventId()));
        try (EventBatch batch = new EventBatch(office)) {
            batch.dispatch(ticked(1), EventMetadata.none().withId("a"));
            batch.dispatch("office.note", "two", EventMetadata.none().withId("b"));
        }
        assertThat(journal.heard()).contains("office.ticked a", "office.note b");
    }

    @Test
    void forgetsWhatIsDiscarded() {
        try (EventBatch batch = new EventBatch(office)) {
            batch.dispatch(ticked(1));
            batch.discard();
            batch.dispatch(ticked(2));
        }
        assertThat(journal.heard()).containsExactly(ticked(2));
    }

    @Test
    void dispatchesTheRestAfterAFailureAndReportsAllAtTheEnd() {
        EventBatch batch = new EventBatch(office);
        batch.dispatch(new Doomed(1));
        batch.dispatch(ticked(2));
        batch.dispatch(new Doomed(3));

        assertThatThrownBy(batch::close)
                .isInstanceOf(BatchException.class)
                .hasMessageStartingWith("2 of 3 events failed: ")
                .hasCauseInstanceOf(DispatchException.class)
                .hasRootCauseMessage("sabotage 1")
                .satisfies(thrown ->
                        assertThat(thrown.getSuppressed()).singleElement().isInstanceOf(DispatchException.class));
        assertThat(journal.heard()).containsExactly(new Doomed(1), ticked(2), new Doomed(3));
    }

    @Test
    void refusesEventsOnceItIsClosed() {
        EventBatch batch = new EventBatch(office);
        batch.dispatch(ticked(1));
        journal.reactBy(event -> batch.dispatch(ticked(2)));

        assertThatThrownBy(batch::close)
                .hasRootCauseMessage("the batch is closed: make another one, or dispatch without a batch");
        assertThatThrownBy(() -> batch.dispatch(ticked(3))).isInstanceOf(IllegalStateException.class);
        assertThat(batch.size()).isZero();
    }
}
