package dev.signalbox.runtime.spi;

import static dev.signalbox.runtime.spi.TestDispatcher.FIRST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.runtime.DispatchException;
import dev.signalbox.runtime.ListenerFailure;
import dev.signalbox.runtime.Propagation;
import dev.signalbox.runtime.spi.TestDispatcher.Packed;
import dev.signalbox.runtime.spi.TestDispatcher.Placed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class EmissionLoopTest {
    private static final String TOO_MANY = "more than 10000 events were emitted on behalf of one, and %d are dropped;"
            + " the last were %s: let one of their listeners emit less, or dispatch from outside";
    private static final String CIRCLE =
            String.join(" -> ", Placed.class.getName(), Packed.class.getName(), Placed.class.getName());

    /** Each event emits the other kind, one further, until there have been that many. */
    private static TestDispatcher chain(TestDispatcher.Builder builder, int emitted) {
        TestDispatcher dispatcher = builder.build();
        dispatcher.first = (event, context) -> {
            int next = number(event) + 1;
            if (next > emitted) {
                return null;
            }
            return event instanceof Placed ? new Packed(next) : new Placed(next);
        };
        return dispatcher;
    }

    private static int number(Object event) {
        return event instanceof Placed placed ? placed.number() : ((Packed) event).number();
    }

    @Test
    void emittedEventsComeAfterAllListenersFirstInFirstOut() {
        TestDispatcher dispatcher = new TestDispatcher();
        dispatcher.first = (event, context) -> number(event) > 9
                ? null
                : List.of(new Placed(number(event) * 10 + 1), new Placed(number(event) * 10 + 2));
        dispatcher.second = (event, context) -> number(event) > 9 ? null : new Packed(number(event) * 10 + 3);

        dispatcher.dispatch(new Placed(1));

        assertThat(dispatcher.heard).containsExactly(new Placed(1), new Placed(11), new Placed(12), new Packed(13));
    }

    @Test
    void whatEmittedEventsEmitComesLast() {
        TestDispatcher dispatcher = new TestDispatcher();
        dispatcher.first = (event, context) -> number(event) > 99
                ? null
                : List.of(new Placed(number(event) * 10 + 1), new Placed(number(event) * 10 + 2));

        dispatcher.dispatch(new Placed(1));

        assertThat(dispatcher.heard)
                .extracting(EmissionLoopTest::number)
                .containsExactly(1, 11, 12, 111, 112, 121, 122);
    }

    @Test
    void aStopEndsTheListenersButNotWhatWasEmitted() {
        TestDispatcher dispatcher = new TestDispatcher();
        dispatcher.first = (event, context) -> {
            if (event instanceof Placed) {
                context.emit(FIRST, new Packed(2));
            }
            return Propagation.STOP;
        };
        dispatcher.second = (event, context) -> {
            throw new AssertionError("stopped");
        };

        dispatcher.dispatch(new Placed(1));

        assertThat(dispatcher.heard).containsExactly(new Placed(1), new Packed(2));
    }

    @Test
    void whatAFailingListenerHasEmittedIsDispatched() {
        TestDispatcher dispatcher = new TestDispatcher();
        dispatcher.first = (event, context) -> event instanceof Placed ? new Packed(2) : null;
        dispatcher.second = (event, context) -> {
            throw new IllegalStateException();
        };

        DispatchException failed =
                catchThrowableOfType(DispatchException.class, () -> dispatcher.dispatch(new Placed(1)));

        assertThat(dispatcher.heard).containsExactly(new Placed(1), new Packed(2));
        assertThat(failed.failures()).extracting(ListenerFailure::event).containsExactly(new Placed(1), new Packed(2));
    }

    /** Forbidden: the stack grows with the number of emitted events. */
    @Test
    void aLongChainIsDispatchedInConstantStack() {
        TestDispatcher dispatcher = chain(new TestDispatcher.Builder(FailurePolicy.ISOLATE), 9_999);
        Set<Integer> depths = Collections.synchronizedSet(new HashSet<>());
        dispatcher.second = (event, context) -> {
            if (number(event) == 1 || number(event) == 9_999) {
                depths.add(new Throwable().getStackTrace().length);
            }
            return null;
        };

        dispatcher.dispatch(new Placed(0));

        assertThat(dispatcher.heard).hasSize(10_000).last().isEqualTo(new Packed(9_999));
        assertThat(depths).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(FailurePolicy.class)
    void tenThousandEventsAreNotTooMany(FailurePolicy policy) {
        TestDispatcher dispatcher = chain(new TestDispatcher.Builder(policy), 10_000);

        dispatcher.dispatch(new Placed(0));

        assertThat(dispatcher.heard).hasSize(10_001);
    }

    @Test
    void oneMoreEndsInAFailureThatNamesTheCircle() {
        TestDispatcher dispatcher = chain(new TestDispatcher.Builder(FailurePolicy.ISOLATE), 10_001);

        DispatchException failed =
                catchThrowableOfType(DispatchException.class, () -> dispatcher.dispatch(new Packed(0)));

        assertThat(dispatcher.heard).hasSize(10_001);
        assertThat(failed.failures()).hasSize(1);
        ListenerFailure failure = failed.failures().get(0);
        assertThat(failure.cause()).isInstanceOf(IllegalStateException.class).hasMessage(TOO_MANY, 1, CIRCLE);
        assertThat(failure.listenerId()).isEqualTo(FIRST);
        assertThat(failure.event()).isEqualTo(new Packed(10_000));
    }

    @Test
    void aHandlerGetsTheFailureOfACircleAndTheCallerNone() {
        List<String> handled = new ArrayList<>();
        TestDispatcher dispatcher = chain(
                new TestDispatcher.Builder(FailurePolicy.HANDLE)
                        .failureHandler(failure -> handled.add(failure.cause().getMessage())),
                Integer.MAX_VALUE);

        dispatcher.dispatch(new Packed(0));

        assertThat(handled).containsExactly(String.format(TOO_MANY, 1, CIRCLE));
    }

    @Test
    void aFastFailingDispatchThrowsTheFailureOfACircle() {
        TestDispatcher dispatcher = chain(new TestDispatcher.Builder(FailurePolicy.FAIL_FAST), Integer.MAX_VALUE);

        assertThatIllegalStateException()
                .isThrownBy(() -> dispatcher.dispatch(new Packed(0)))
                .withMessage(TOO_MANY, 1, CIRCLE);
    }

    @Test
    void saysHowManyAreDroppedWhereEachEventEmitsTwo() {
        TestDispatcher dispatcher = TestDispatcher.of(FailurePolicy.FAIL_FAST);
        dispatcher.first = (event, context) -> List.of(new Placed(1), new Placed(2));
        String circle = String.join(" -> ", Placed.class.getName(), Placed.class.getName());

        assertThatIllegalStateException()
                .isThrownBy(() -> dispatcher.dispatch(new Placed(0)))
                .withMessage(TOO_MANY, 10_002, circle);
    }

    @Test
    void namesWhatLedToTooManyWithoutACircle() {
        TestDispatcher dispatcher = TestDispatcher.of(FailurePolicy.FAIL_FAST);
        dispatcher.first =
                (event, context) -> event instanceof Placed ? Collections.nCopies(10_005, new Packed(1)) : null;
        String path = String.join(" -> ", Placed.class.getName(), Packed.class.getName());

        assertThatIllegalStateException()
                .isThrownBy(() -> dispatcher.dispatch(new Placed(0)))
                .withMessage(TOO_MANY, 5, path);
    }
}
