package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.runtime.DispatchException;
import dev.signalbox.runtime.ListenerFailure;
import dev.signalbox.runtime.UnknownEventException;
import dev.signalbox.runtime.spi.TestDispatcher.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three events are emitted: the dispatcher refuses the first, a listener fails on the second, the third goes well. */
class EmittedFailuresTest {
    private final TestDispatcher dispatcher = new TestDispatcher();
    private final Delivery delivery = new Delivery(dispatcher, "shop.heard", null);
    private final RuntimeException cause = new IllegalStateException("on 2");

    @BeforeEach
    void emit() {
        dispatcher.listener = (event, context) -> {
            if (event.equals(new Placed(2))) {
                throw DispatchFailures.add(null, "b.B#on", cause).asException("shop.placed", event);
            }
        };
        delivery.emit("a.A#on", "no event");
        delivery.emit("a.A#on", new Placed(2));
        delivery.emit("c.C#on", new Placed(3));
    }

    private static DispatchException exception(@Nullable DispatchFailures failures) {
        return Objects.requireNonNull(failures).asException("shop.heard", "heard");
    }

    @Test
    void everyFailureIsCollectedAndEveryEventDispatched() {
        DispatchFailures failures = DispatchFailures.add(null, "x.X#on", new AssertionError("x"));

        DispatchException exception = exception(delivery.dispatchEmitted(failures));

        assertThat(dispatcher.heard).containsExactly(new Placed(2), new Placed(3));
        assertThat(exception.failures())
                .extracting(ListenerFailure::listenerId)
                .containsExactly("x.X#on", "a.A#on", "b.B#on");
    }

    @Test
    void aRefusedEventIsAFailureOfItsEmitterOnWhatItHeard() {
        ListenerFailure refused =
                exception(delivery.dispatchEmitted(null)).failures().get(0);

        assertThat(refused.listenerId()).isEqualTo("a.A#on");
        assertThat(refused.routingKey()).isEqualTo("shop.heard");
        assertThat(refused.event()).isEqualTo("heard");
        assertThat(refused.cause())
                .isInstanceOf(UnknownEventException.class)
                .hasMessageStartingWith("java.lang.String is no event type");
    }

    @Test
    void aFailureOnAnEmittedEventKeepsItsOwnKeyAndEvent() {
        ListenerFailure nested =
                exception(delivery.dispatchEmitted(null)).failures().get(1);

        assertThat(nested.routingKey()).isEqualTo("shop.placed");
        assertThat(nested.event()).isEqualTo(new Placed(2));
        assertThat(nested.cause()).isSameAs(cause);
    }

    @Test
    void theFirstFailureReachesTheCallerWhereNothingIsCollected() {
        assertThatExceptionOfType(UnknownEventException.class).isThrownBy(delivery::dispatchEmitted);
        assertThat(dispatcher.heard).isEmpty();
    }

    @Test
    void aHandlerGetsEveryFailureAndTheCallerNone() {
        List<ListenerFailure> handled = new ArrayList<>();

        delivery.dispatchEmitted(handled::add, "heard");

        assertThat(dispatcher.heard).containsExactly(new Placed(2), new Placed(3));
        assertThat(handled).extracting(ListenerFailure::listenerId).containsExactly("a.A#on", "a.A#on");
        assertThat(handled).extracting(ListenerFailure::routingKey).containsOnly("shop.heard");
        assertThat(handled).extracting(ListenerFailure::event).containsOnly("heard");
    }

    @Test
    void rethrowsWhatMeansThatTheVmIsBroken() {
        OutOfMemoryError fatal = new OutOfMemoryError("for a test");
        dispatcher.listener = (event, context) -> {
            throw fatal;
        };

        assertThatThrownBy(() -> delivery.dispatchEmitted(null)).isSameAs(fatal);
        assertThatThrownBy(() -> delivery.dispatchEmitted(failure -> {}, "heard"))
                .isSameAs(fatal);
    }
}
