package dev.signalbox.runtime.spi;

import static dev.signalbox.runtime.spi.TestDispatcher.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.runtime.DispatchException;
import dev.signalbox.runtime.EventListener;
import dev.signalbox.runtime.ListenerFailure;
import dev.signalbox.runtime.spi.TestDispatcher.Placed;
import dev.signalbox.runtime.spi.TestDispatcher.Unheard;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubscriptionFailureTest {
    private final IOException inTable = new IOException("in the table");
    private final IOException onEvent = new IOException("in a subscription");
    private final List<Object> heard = new ArrayList<>();
    private final EventListener<Object> hearing = (event, context) -> heard.add(event);
    private final EventListener<Object> failing = (event, context) -> {
        throw onEvent;
    };

    @AfterEach
    void leaveNoInterruptBehind() {
        Thread.interrupted();
    }

    private TestDispatcher failingTwice(TestDispatcher dispatcher) {
        dispatcher.second = (event, context) -> {
            throw inTable;
        };
        dispatcher.subscription(Placed.class).id("view").to(failing);
        dispatcher.subscribe(Placed.class, hearing);
        return dispatcher;
    }

    private void assertAllCalledAndTold(List<ListenerFailure> failures) {
        assertThat(failures).extracting(ListenerFailure::listenerId).containsExactly(SECOND, "view");
        assertThat(failures).extracting(ListenerFailure::cause).containsExactly(inTable, onEvent);
        assertThat(failures).extracting(ListenerFailure::routingKey).containsOnly("shop.placed");
        assertThat(heard).containsExactly(new Placed(1));
    }

    @Test
    void isPartOfTheExceptionUnderIsolate() {
        TestDispatcher dispatcher = failingTwice(TestDispatcher.of(FailurePolicy.ISOLATE));

        assertAllCalledAndTold(catchThrowableOfType(DispatchException.class, () -> dispatcher.dispatch(new Placed(1)))
                .failures());
    }

    @Test
    void goesToTheHandlerUnderHandle() {
        List<ListenerFailure> failures = new ArrayList<>();
        TestDispatcher dispatcher = failingTwice(new TestDispatcher.Builder(FailurePolicy.HANDLE)
                .failureHandler(failures::add)
                .build());

        dispatcher.dispatch(new Placed(1));

        assertAllCalledAndTold(failures);
    }

    @Test
    void ofTheTableEndsAFastFailingDispatchBeforeSubscriptions() {
        TestDispatcher dispatcher = failingTwice(TestDispatcher.of(FailurePolicy.FAIL_FAST));

        assertThatThrownBy(() -> dispatcher.dispatch(new Placed(1))).isSameAs(inTable);
        assertThat(heard).isEmpty();
    }

    @Test
    void endsAFastFailingDispatchAsThrown() {
        TestDispatcher dispatcher = TestDispatcher.of(FailurePolicy.FAIL_FAST);
        dispatcher.subscribe(Object.class, failing);
        dispatcher.subscribe(Object.class, hearing);

        assertThatThrownBy(() -> dispatcher.dispatch(new Placed(1))).isSameAs(onEvent);
        assertThatThrownBy(() -> dispatcher.dispatch(new Unheard())).isSameAs(onEvent);
        assertThatThrownBy(() -> dispatcher.dispatch("log.error", "text")).isSameAs(onEvent);
        assertThat(heard).isEmpty();
    }

    @Test
    void isNamedByItsTypeUnlessItHasAnId() {
        TestDispatcher dispatcher = new TestDispatcher();
        dispatcher.subscribe(Unheard.class, failing);

        DispatchException failed =
                catchThrowableOfType(DispatchException.class, () -> dispatcher.dispatch(new Unheard()));

        assertThat(failed)
                .hasMessage("1 listener failed: subscription of dev.signalbox.runtime.spi.TestDispatcher$Unheard #1"
                        + " failed on shop.unheard: java.io.IOException: in a subscription");
    }

    @Test
    void ofAFilterIsOneOfItsSubscription() {
        TestDispatcher dispatcher = new TestDispatcher();
        RuntimeException inFilter = new IllegalStateException("in a filter");
        dispatcher
                .subscription(Placed.class)
                .id("view")
                .filter(placed -> {
                    throw inFilter;
                })
                .to(hearing);

        DispatchException failed =
                catchThrowableOfType(DispatchException.class, () -> dispatcher.dispatch(new Placed(1)));

        assertThat(failed).hasCause(inFilter).hasMessageContaining("view failed on shop.placed");
        assertThat(heard).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FailurePolicy.class)
    void thatTheVmHasEndsTheWholeDispatch(FailurePolicy policy) {
        VirtualMachineError fatal = new StackOverflowError("for a test");
        TestDispatcher dispatcher = TestDispatcher.of(policy);
        dispatcher.subscribe(Placed.class, (event, context) -> {
            throw fatal;
        });
        dispatcher.subscribe(Placed.class, hearing);

        assertThatThrownBy(() -> dispatcher.dispatch(new Placed(1))).isSameAs(fatal);
        assertThat(heard).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = FailurePolicy.class, mode = EnumSource.Mode.EXCLUDE, names = "HANDLE") // which logs
    void thatIsAnInterruptRestoresTheStatus(FailurePolicy policy) {
        TestDispatcher dispatcher = TestDispatcher.of(policy);
        dispatcher.subscribe(Placed.class, (event, context) -> {
            throw new InterruptedException("for a test");
        });

        assertThat(catchThrowable(() -> dispatcher.dispatch(new Placed(1)))).isNotNull();
        assertThat(Thread.interrupted()).isTrue();
    }
}
