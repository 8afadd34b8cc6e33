package dev.signalbox.runtime.spi;

import static dev.signalbox.runtime.spi.TestDispatcher.FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.runtime.DispatchException;
import dev.signalbox.runtime.EventMetadata;
import dev.signalbox.runtime.ListenerFailure;
import dev.signalbox.runtime.UnroutedEvent;
import dev.signalbox.runtime.spi.TestDispatcher.Moved;
import dev.signalbox.runtime.spi.TestDispatcher.Placed;
import dev.signalbox.runtime.spi.TestDispatcher.Unheard;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnroutedTest {
    private static final Unheard EVENT = new Unheard();

    private final CountingClock clock = new CountingClock();
    private final List<UnroutedEvent> unrouted = new ArrayList<>();
    private final TestDispatcher dispatcher = new TestDispatcher.Builder(FailurePolicy.ISOLATE)
            .clock(clock)
            .unroutedHandler(unrouted::add)
            .build();

    private static TestDispatcher strict(FailurePolicy policy) {
        TestDispatcher strict = new TestDispatcher.Builder(policy)
                .unroutedHandler(event -> {
                    throw new IllegalStateException(event.routingKey());
                })
                .build();
        strict.first = (event, context) -> EVENT;
        return strict;
    }

    @Test
    void givesAnEventNobodyHearsToTheHandler() {
        dispatcher.dispatch(EVENT);

        assertThat(unrouted).hasSize(1);
        assertThat(unrouted.get(0).event()).isSameAs(EVENT);
        assertThat(unrouted.get(0).routingKey()).isEqualTo("shop.unheard");
        assertThat(unrouted.get(0).metadata()).isEqualTo(EventMetadata.none());
        assertThat(clock.asked).isZero();
    }

    @Test
    void tellsWhatTheCallerSaidOfTheEvent() {
        EventMetadata said = EventMetadata.none().withId("7").withHeader("tenant", "acme");

        dispatcher.dispatch(EVENT, said);

        assertThat(unrouted).extracting(UnroutedEvent::metadata).containsExactly(said);
    }

    @Test
    void givesAnEventUnderAKeyNobodyBindsToTheHandler() {
        dispatcher.dispatch(new Moved("rome"));
        assertThat(unrouted).isEmpty();

        dispatcher.dispatch(new Moved("oslo"));
        dispatcher.dispatch(new Moved("cairo"), EventMetadata.none());
        assertThat(unrouted).extracting(UnroutedEvent::routingKey).containsExactly("shop.oslo", "shop.cairo");
    }

    @Test
    void givesAnEmittedEventNobodyHearsToTheHandler() {
        dispatcher.first = (event, context) -> EVENT;

        dispatcher.dispatch(new Placed(1));

        assertThat(unrouted).extracting(UnroutedEvent::event).containsExactly(EVENT);
    }

    @ParameterizedTest
    @EnumSource(FailurePolicy.class)
    void whatTheHandlerThrowsReachesTheCaller(FailurePolicy policy) {
        assertThatIllegalStateException()
                .isThrownBy(() -> strict(policy).dispatch(EVENT))
                .withMessage("shop.unheard");
        assertThatIllegalStateException()
                .isThrownBy(() -> strict(policy).dispatch("other", "text"))
                .withMessage("other");
    }

    @Test
    void whatTheHandlerThrowsOnAnEmittedEventIsAFailureOfTheEmitter() {
        DispatchException failed = catchThrowableOfType(
                DispatchException.class, () -> strict(FailurePolicy.ISOLATE).dispatch(new Placed(1)));

        ListenerFailure failure = failed.failures().get(0);
        assertThat(failure.listenerId()).isEqualTo(FIRST);
        assertThat(failure.event()).isEqualTo(new Placed(1));
        assertThat(failure.cause()).isInstanceOf(IllegalStateException.class).hasMessage("shop.unheard");
    }

    @Test
    void whatTheHandlerThrowsOnAnEmittedEventEndsAFastFailingDispatch() {
        assertThatIllegalStateException()
                .isThrownBy(() -> strict(FailurePolicy.FAIL_FAST).dispatch(new Placed(1)))
                .withMessage("shop.unheard");
    }
}
