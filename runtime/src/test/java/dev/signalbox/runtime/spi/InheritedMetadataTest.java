package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.runtime.DispatchException;
import dev.signalbox.runtime.EventMetadata;
import dev.signalbox.runtime.spi.TestDispatcher.Packed;
import dev.signalbox.runtime.spi.TestDispatcher.Placed;
import dev.signalbox.runtime.spi.TestDispatcher.Unheard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What an event takes over from the one whose listener dispatched or emitted it. */
@Timeout(60)
class InheritedMetadataTest {
    private static final EventMetadata SAID = EventMetadata.none()
            .withId("7")
            .withTime(Instant.EPOCH)
            .withSource("shop")
            .withCorrelationId("order-1")
            .withHeader("tenant", "acme");

    private final List<EventMetadata> unrouted = new ArrayList<>();
    private final TestDispatcher dispatcher = new TestDispatcher.Builder(FailurePolicy.ISOLATE)
            .unroutedHandler(event -> unrouted.add(event.metadata()))
            .build();

    private Delivery delivery(int index) {
        return dispatcher.deliveries.get(index);
    }

    private void emitOnPlaced(Object emitted) {
        dispatcher.first = (event, context) -> event instanceof Placed ? emitted : null;
    }

    private void dispatchOnPlaced(Object nested) {
        dispatcher.first = (event, context) -> {
            if (event instanceof Placed) {
                context.dispatch(nested);
            }
            return null;
        };
    }

    @Test
    void anEmittedEventInheritsTheCorrelationIdAndNothingElse() {
        emitOnPlaced(new Packed(2));

        dispatcher.dispatch(new Placed(1), SAID);

        assertInheritedFromSaid(delivery(1));
    }

    @Test
    void aNestedEventInheritsTheCorrelationIdAndNothingElse() {
        dispatchOnPlaced(new Packed(2));

        dispatcher.dispatch(new Placed(1), SAID);

        assertInheritedFromSaid(delivery(1));
    }

    @Test
    void emittedAndNestedEventsKnowTheContextOfWhatCausedThem() {
        emitOnPlaced(new Packed(2));
        dispatcher.dispatch(new Placed(1));
        assertThat(delivery(1).causedBy()).containsSame(delivery(0));

        dispatchOnPlaced(new Packed(3));
        dispatcher.dispatch(new Placed(2));
        assertThat(delivery(3).causedBy()).containsSame(delivery(2));
        assertThat(delivery(2).causedBy()).isEmpty();
    }

    private static void assertInheritedFromSaid(Delivery inheriting) {
        assertThat(inheriting.correlationId()).contains("order-1");
        assertThat(inheriting.eventId()).isNotEqualTo("7");
        assertThat(inheriting.time()).isAfter(Instant.EPOCH);
        assertThat(inheriting.source()).isEmpty();
        assertThat(inheriting.headers()).isEmpty();
    }

    @Test
    void anEventWithoutACorrelationIdTiesOthersToItsOwnId() {
        emitOnPlaced(new Packed(2));

        dispatcher.dispatch(new Placed(1));
        dispatcher.dispatch(new Placed(1), EventMetadata.none().withId("8"));

        assertThat(delivery(0).correlationId()).isEmpty();
        assertThat(delivery(1).correlationId()).contains(delivery(0).eventId());
        assertThat(delivery(3).correlationId()).contains("8");
    }

    @Test
    void aNestedPayloadInheritsTheCorrelationId() {
        dispatcher.first = (event, context) -> {
            context.dispatch("log.error", "plain");
            context.dispatch("log.error", "with id", EventMetadata.none().withId("9"));
            return null;
        };

        dispatcher.dispatch(new Placed(1), SAID);

        assertThat(delivery(1).correlationId()).contains("order-1");
        assertThat(delivery(2).correlationId()).contains("order-1");
        assertThat(delivery(2).eventId()).isEqualTo("9");
    }

    @Test
    void metadataGivenToAContextFillsOnlyTheGaps() {
        dispatcher.first = (event, context) -> {
            if (event instanceof Placed) {
                context.dispatch(new Packed(2), EventMetadata.none().withId("9").withHeader("a", "b"));
                context.dispatch(new Packed(3), EventMetadata.none().withCorrelationId("mine"));
            }
            return null;
        };

        dispatcher.dispatch(new Placed(1), SAID);

        assertThat(delivery(1).eventId()).isEqualTo("9");
        assertThat(delivery(1).headers()).containsOnlyKeys("a");
        assertThat(delivery(1).correlationId()).contains("order-1");
        assertThat(delivery(2).correlationId()).contains("mine");
    }

    /** Forbidden: the stack runs over, or the work grows with the square of the length beyond use. */
    @Test
    void aCorrelationIdPassesThroughAChainOfThousands() {
        dispatcher.first = (event, context) -> {
            int number = event instanceof Placed ? 0 : ((Packed) event).number();
            return number < 10_000 ? new Packed(number + 1) : null;
        };
        dispatcher.second = (event, context) -> {
            if (event instanceof Packed) {
                assertThat(context.correlationId()).contains(delivery(0).eventId());
            }
            return null;
        };

        dispatcher.dispatch(new Placed(0));

        assertThat(dispatcher.deliveries).hasSize(10_001);
    }

    @Test
    void anEmittedEventThatNobodyHearsKeepsWhatItInherited() {
        emitOnPlaced(new Unheard());

        dispatcher.dispatch(new Placed(1), SAID);

        assertThat(unrouted).containsExactly(EventMetadata.none().withCorrelationId("order-1"));
    }

    @Test
    void aFailureOnAnEmittedEventKnowsWhatItInherited() {
        emitOnPlaced(new Packed(2));
        dispatcher.second = (event, context) -> {
            if (event instanceof Packed) {
                throw new IllegalStateException();
            }
            return null;
        };

        DispatchException failed =
                catchThrowableOfType(DispatchException.class, () -> dispatcher.dispatch(new Placed(1)));

        assertThat(failed.failures().get(0).metadata())
                .isEqualTo(EventMetadata.none().withCorrelationId(delivery(0).eventId()));
    }
}
