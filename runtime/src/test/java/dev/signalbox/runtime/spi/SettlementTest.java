package dev.signalbox.runtime.spi;

import static dev.signalbox.runtime.spi.TestDispatcher.FIRST;
import static dev.signalbox.runtime.spi.TestDispatcher.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.runtime.DispatchException;
import dev.signalbox.runtime.ListenerFailure;
import dev.signalbox.runtime.UnknownEventException;
import dev.signalbox.runtime.spi.TestDispatcher.Packed;
import dev.signalbox.runtime.spi.TestDispatcher.Placed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Three events are emitted on {@code Placed(1)}: the dispatcher refuses the first, both listeners fail on the second, the
 * third goes well. The second listener also fails on the event that caused them.
 */
class SettlementTest {
    private static final Placed ROOT = new Placed(1);

    private final Exception onRoot = new IOException("on root");
    private final Exception onTwo = new IllegalStateException("on 2");
    private final List<Object> handled = new ArrayList<>();

    private TestDispatcher dispatcher(TestDispatcher.Builder builder) {
        TestDispatcher dispatcher = builder.build();
        dispatcher.first = (event, context) -> {
            if (event.equals(ROOT)) {
                return List.of("no event", new Packed(2), new Packed(3));
            }
            return failOnTwo(event);
        };
        dispatcher.second = (event, context) -> {
            if (event.equals(ROOT)) {
                throw onRoot;
            }
            return failOnTwo(event);
        };
        return dispatcher;
    }

    private List<Object> failOnTwo(Object event) throws Exception {
        if (event.equals(new Packed(2))) {
            throw onTwo;
        }
        return List.of();
    }

    private List<ListenerFailure> isolated() {
        TestDispatcher dispatcher = dispatcher(new TestDispatcher.Builder(FailurePolicy.ISOLATE));
        List<ListenerFailure> failures = catchThrowableOfType(DispatchException.class, () -> dispatcher.dispatch(ROOT))
                .failures();
        assertThat(dispatcher.heard).containsExactly(ROOT, new Packed(2), new Packed(3));
        return failures;
    }

    private List<ListenerFailure> handled() {
        List<ListenerFailure> failures = new ArrayList<>();
        TestDispatcher dispatcher =
                dispatcher(new TestDispatcher.Builder(FailurePolicy.HANDLE).failureHandler(failures::add));
        dispatcher.dispatch(ROOT);
        assertThat(dispatcher.heard).containsExactly(ROOT, new Packed(2), new Packed(3));
        return failures;
    }

    @Test
    void everyFailureIsReportedInOrderAndEveryEventDispatched() {
        assertThat(isolated())
                .extracting(ListenerFailure::listenerId)
                .containsExactly(SECOND, FIRST, FIRST, SECOND)
                .isEqualTo(handled().stream().map(ListenerFailure::listenerId).toList());
    }

    @Test
    void aRefusedEventIsAFailureOfItsEmitterOnWhatItHeard() {
        for (List<ListenerFailure> failures : List.of(isolated(), handled())) {
            ListenerFailure refused = failures.get(1);

            assertThat(refused.listenerId()).isEqualTo(FIRST);
            assertThat(refused.routingKey()).isEqualTo("shop.placed");
            assertThat(refused.event()).isEqualTo(ROOT);
            assertThat(refused.cause())
                    .isInstanceOf(UnknownEventException.class)
                    .hasMessageStartingWith("java.lang.String is no event type");
        }
    }

    @Test
    void aFailureOnAnEmittedEventKeepsItsOwnKeyAndEvent() {
        for (List<ListenerFailure> failures : List.of(isolated(), handled())) {
            ListenerFailure nested = failures.get(2);

            assertThat(nested.routingKey()).isEqualTo("shop.packed");
            assertThat(nested.event()).isEqualTo(new Packed(2));
            assertThat(nested.cause()).isSameAs(onTwo);
        }
    }

    @Test
    void theFirstFailureEndsAFastFailingDispatchAsThrown() {
        TestDispatcher dispatcher = dispatcher(new TestDispatcher.Builder(FailurePolicy.FAIL_FAST));

        assertThatThrownBy(() -> dispatcher.dispatch(ROOT)).isSameAs(onRoot);
        assertThat(dispatcher.heard).containsExactly(ROOT);
    }

    @Test
    void aRefusedEventEndsAFastFailingDispatch() {
        TestDispatcher dispatcher = dispatcher(new TestDispatcher.Builder(FailurePolicy.FAIL_FAST));
        dispatcher.second = (event, context) -> null;

        assertThatExceptionOfType(UnknownEventException.class).isThrownBy(() -> dispatcher.dispatch(ROOT));
        assertThat(dispatcher.heard).containsExactly(ROOT);
    }

    @Test
    void aFailureOnAnEmittedEventEndsAFastFailingDispatchAsThrown() {
        TestDispatcher dispatcher = dispatcher(new TestDispatcher.Builder(FailurePolicy.FAIL_FAST));
        dispatcher.second = (event, context) -> null;
        dispatcher.first =
                (event, context) -> event.equals(ROOT) ? List.of(new Packed(2), new Packed(3)) : failOnTwo(event);

        assertThatThrownBy(() -> dispatcher.dispatch(ROOT)).isSameAs(onTwo);
        assertThat(dispatcher.heard).containsExactly(ROOT, new Packed(2));
    }

    @Test
    void theHandlerIsCalledAfterTheListenersOfItsEventAndBeforeWhatTheyEmitted() {
        TestDispatcher dispatcher = new TestDispatcher.Builder(FailurePolicy.HANDLE)
                .failureHandler(failure -> handled.add("handled " + failure.event()))
                .build();
        dispatcher.first = (event, context) -> {
            if (event.equals(ROOT)) {
                context.emit(FIRST, new Packed(2));
            }
            throw onRoot;
        };
        dispatcher.second = (event, context) -> {
            handled.add("second " + event);
            return null;
        };

        dispatcher.dispatch(ROOT);

        assertThat(handled)
                .containsExactly(
                        "second " + ROOT, "handled " + ROOT, "second " + new Packed(2), "handled " + new Packed(2));
    }

    @ParameterizedTest
    @EnumSource(FailurePolicy.class)
    void anErrorOfTheVmEndsTheWholeDispatch(FailurePolicy policy) {
        OutOfMemoryError fatal = new OutOfMemoryError("for a test");
        TestDispatcher dispatcher = TestDispatcher.of(policy);
        dispatcher.first = (event, context) -> {
            if (event.equals(ROOT)) {
                return List.of(new Packed(2), new Packed(3));
            }
            throw fatal;
        };

        assertThatThrownBy(() -> dispatcher.dispatch(ROOT)).isSameAs(fatal);
        assertThat(dispatcher.heard).containsExactly(ROOT, new Packed(2));
    }
}
