package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.signalbox.runtime.EventMetadata;
import dev.signalbox.runtime.UnknownEventException;
import dev.signalbox.runtime.spi.TestDispatcher.Forgotten;
import dev.signalbox.runtime.spi.TestDispatcher.Noted;
import dev.signalbox.runtime.spi.TestDispatcher.Placed;
import org.junit.jupiter.api.Test;

class RoutedDispatcherTest {
    private final TestDispatcher dispatcher = new TestDispatcher();

    @Test
    void routesAnEventByItsClass() {
        Object event = new Placed(1);

        dispatcher.dispatch(event);

        assertThat(dispatcher.heard).containsExactly(event);
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
        assertThat(dispatcher.heard).isEmpty();
    }

    @Test
    void losesNoEventWhoseRouteIsMissing() {
        assertThatExceptionOfType(UnknownEventException.class)
                .isThrownBy(() -> dispatcher.dispatch(new Forgotten() {}));
    }

    @Test
    void handsMetadataToTheRoute() {
        dispatcher.dispatch(new Placed(1), EventMetadata.none().withId("7"));
        dispatcher.dispatch(new Noted() {}, EventMetadata.none().withId("8"));

        assertThat(dispatcher.deliveries).extracting(Delivery::eventId).containsExactly("7", "8");
    }

    @Test
    void letsAListenerDispatchAtOnce() {
        dispatcher.listener = (event, delivery) -> {
            if (event.equals(new Placed(1))) {
                delivery.dispatch(new Placed(2));
                dispatcher.heard.add("done with 1");
            }
        };

        dispatcher.dispatch(new Placed(1));

        assertThat(dispatcher.heard).containsExactly(new Placed(1), new Placed(2), "done with 1");
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
