package dev.signalbox.runtime.spi;

import static dev.signalbox.runtime.spi.TestDispatcher.FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.runtime.DispatchException;
import dev.signalbox.runtime.EventMetadata;
import dev.signalbox.runtime.ListenerFailure;
import dev.signalbox.runtime.UnknownEventException;
import dev.signalbox.runtime.spi.TestDispatcher.Forgotten;
import dev.signalbox.runtime.spi.TestDispatcher.Moved;
import dev.signalbox.runtime.spi.TestDispatcher.Noted;
import dev.signalbox.runtime.spi.TestDispatcher.Packed;
import dev.signalbox.runtime.spi.TestDispatcher.Placed;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RoutedDispatcherTest {
    private final TestDispatcher dispatcher = new TestDispatcher();

    private ListenerFailure onlyFailureOf(Object event) {
        DispatchException failed = catchThrowableOfType(DispatchException.class, () -> dispatcher.dispatch(event));
        assertThat(failed.failures()).hasSize(1);
        return failed.failures().get(0);
    }

    @Test
    void routesAnEventByItsClass() {
        Object event = new Placed(1);

        dispatcher.dispatch(event);

        assertThat(dispatcher.heard).containsExactly(event);
        assertThat(dispatcher.deliveries).extracting(Delivery::routingKey).containsExactly("shop.placed");
    }

    @Test
    void routesAClassNeverSeenByItsNearestSupertype() {
        Object event = new Noted() {};

        dispatcher.dispatch(event);

        assertThat(dispatcher.heard).containsExactly(event);
    }

    @Test
    void refusesAnUnknownEvent() {
        assertThatExceptionOfType(UnknownEventException.class)
                .isThrownBy(() -> dispatcher.dispatch(42))
                .withMessageStartingWith(
                        "java.lang.Integer is no event type of dev.signalbox.runtime.spi.TestDispatcher: ");
        assertThatExceptionOfType(UnknownEventException.class)
                .isThrownBy(() -> dispatcher.dispatch(42, EventMetadata.none()));
        assertThat(dispatcher.heard).isEmpty();
    }

    @Test
    void losesNoEventWhoseRouteIsMissing() {
        Forgotten event = new Forgotten() {};

        assertThatExceptionOfType(UnknownEventException.class).isThrownBy(() -> dispatcher.dispatch(event));
        assertThatExceptionOfType(UnknownEventException.class)
                .isThrownBy(() -> dispatcher.dispatch(event, EventMetadata.none()));
    }

    @Test
    void handsMetadataToTheRoute() {
        dispatcher.dispatch(new Placed(1), EventMetadata.none().withId("7"));
        dispatcher.dispatch("log.error", "text", EventMetadata.none().withId("8"));

        assertThat(dispatcher.deliveries).extracting(Delivery::eventId).containsExactly("7", "8");
    }

    @Test
    void letsAListenerDispatchAtOnce() {
        dispatcher.first = (event, delivery) -> {
            if (event.equals(new Placed(1))) {
                delivery.dispatch(new Placed(2));
                dispatcher.heard.add("done with 1");
            }
            return null;
        };

        dispatcher.dispatch(new Placed(1));

        assertThat(dispatcher.heard).containsExactly(new Placed(1), new Placed(2), "done with 1");
    }

    @Test
    void whatANestedDispatchEmitsComesBeforeTheOuterGoesOn() {
        dispatcher.first = (event, delivery) -> {
            if (event.equals(new Placed(1))) {
                delivery.dispatch(new Placed(2));
                dispatcher.heard.add("done with 1");
            }
            return event.equals(new Placed(2)) ? new Packed(3) : null;
        };

        dispatcher.dispatch(new Placed(1));

        assertThat(dispatcher.heard).containsExactly(new Placed(1), new Placed(2), new Packed(3), "done with 1");
    }

    @Test
    void aFailureKnowsWhatTheCallerSaidAndTheListenersAskedFor() {
        EventMetadata said = EventMetadata.none().withSource("shop").withHeader("tenant", "acme");
        dispatcher.first = (event, delivery) -> {
            throw new IllegalStateException(delivery.eventId() + delivery.time());
        };

        DispatchException failed =
                catchThrowableOfType(DispatchException.class, () -> dispatcher.dispatch(new Placed(1), said));

        Delivery delivery = dispatcher.deliveries.get(0);
        Instant time = delivery.time();
        assertThat(failed.failures().get(0).metadata())
                .isEqualTo(said.withId(delivery.eventId()).withTime(time));
    }

    @Test
    void aFailureKeepsTheKeyTheEventHadBeforeAListenerChangedIt() {
        dispatcher.onMoved = new IllegalStateException("moved");

        ListenerFailure failure = onlyFailureOf(new Moved("rome"));

        assertThat(failure.listenerId()).isEqualTo(FIRST);
        assertThat(failure.routingKey()).isEqualTo("shop.rome");
        assertThat(failure.metadata()).isEqualTo(EventMetadata.none());
    }

    @Test
    void refusesAnEventWhoseTopicCannotBeFilled() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dispatcher.dispatch(new Moved("a.b")))
                .withMessageContaining("component \"place\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dispatcher.dispatch(new Moved("a.b"), EventMetadata.none()))
                .withMessageContaining("component \"place\"");
    }

    @Test
    void refusesToBeNewerThanTheRuntime() {
        int newer = RoutedDispatcher.GENERATION + 1;

        assertThatIllegalStateException()
                .isThrownBy(() -> new TestDispatcher(new TestDispatcher.Builder(FailurePolicy.ISOLATE), newer))
                .withMessage(
                        "dev.signalbox.runtime.spi.TestDispatcher was generated by a newer Signalbox than the runtime it"
                                + " meets (generation %d, known are %d): give signalbox-runtime the version of"
                                + " signalbox-processor",
                        newer, RoutedDispatcher.GENERATION);
        assertThat(new TestDispatcher(new TestDispatcher.Builder(FailurePolicy.ISOLATE), 1).catalog())
                .isNotNull();
    }

    @Test
    void hasOneCatalogueOfItsEventTypes() {
        assertThat(dispatcher.catalog()).isSameAs(dispatcher.catalog());
        assertThat(dispatcher.catalog().find(Placed.class)).isPresent();
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNullsByName() {
        Placed event = new Placed(1);
        EventMetadata none = EventMetadata.none();
        assertThatNullPointerException()
                .isThrownBy(() -> dispatcher.dispatch((Object) null))
                .withMessage("event");
        assertThatNullPointerException()
                .isThrownBy(() -> dispatcher.dispatch((Object) null, none))
                .withMessage("event");
        assertThatNullPointerException()
                .isThrownBy(() -> dispatcher.dispatch(event, null))
                .withMessage("metadata");
        assertThatNullPointerException()
                .isThrownBy(() -> dispatcher.dispatch(null, "payload"))
                .withMessage("routingKey");
        assertThatNullPointerException()
                .isThrownBy(() -> dispatcher.dispatch("key", (Object) null))
                .withMessage("payload");
        assertThatNullPointerException()
                .isThrownBy(() -> dispatcher.dispatch("key", "payload", null))
                .withMessage("metadata");
    }
}
