package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.runtime.DispatchException;
import dev.signalbox.runtime.LogCapture;
import dev.signalbox.runtime.spi.TestDispatcher.Packed;
import dev.signalbox.runtime.spi.TestDispatcher.Placed;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A listener that waits is interrupted: nobody after it shall miss that. */
class InterruptTest {
    private final InterruptedException interrupted = new InterruptedException("for a test");

    @AfterEach
    void leaveNoInterruptBehind() {
        Thread.interrupted();
    }

    private void assertRestored(FailurePolicy policy, @Nullable Throwable thrown) {
        assertThat(Thread.interrupted()).isTrue();
        switch (policy) {
            case FAIL_FAST -> assertThat(thrown).isSameAs(interrupted);
            case ISOLATE ->
                assertThat(thrown).isInstanceOf(DispatchException.class).hasCause(interrupted);
            case HANDLE -> assertThat(thrown).isNull();
        }
    }

    private @Nullable Throwable dispatch(TestDispatcher dispatcher) {
        try (LogCapture log = new LogCapture(Level.ALL)) {
            Throwable thrown = catchThrowable(() -> dispatcher.dispatch(new Placed(1)));
            assertThat(log.records()).hasSize(dispatcher.longWay.policy() == FailurePolicy.HANDLE ? 1 : 0);
            return thrown;
        }
    }

    @ParameterizedTest
    @EnumSource(FailurePolicy.class)
    void theInterruptStatusIsRestored(FailurePolicy policy) {
        TestDispatcher dispatcher = TestDispatcher.of(policy);
        dispatcher.first = (event, context) -> {
            throw interrupted;
        };

        assertRestored(policy, dispatch(dispatcher));
    }

    @ParameterizedTest
    @EnumSource(FailurePolicy.class)
    void theInterruptStatusIsRestoredAfterAnEmittedEvent(FailurePolicy policy) {
        TestDispatcher dispatcher = TestDispatcher.of(policy);
        dispatcher.first = (event, context) -> {
            if (event instanceof Packed) {
                throw interrupted;
            }
            return new Packed(2);
        };

        assertRestored(policy, dispatch(dispatcher));
    }
}
