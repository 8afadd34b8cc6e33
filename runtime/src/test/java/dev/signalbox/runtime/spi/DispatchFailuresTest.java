package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.runtime.DispatchException;
import dev.signalbox.runtime.ListenerFailure;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DispatchFailuresTest {
    private final IOException first = new IOException("first");
    private final StackOverflowError second = new StackOverflowError("second");

    @Test
    void noneIsNeitherAFailureNorAStop() {
        assertThat(DispatchFailures.any(null)).isFalse();
        assertThat(DispatchFailures.stopped(null)).isFalse();
    }

    @Test
    void collectsFailuresInOrder() {
        DispatchFailures failures = DispatchFailures.add(null, "a.A#on", first);
        assertThat(DispatchFailures.add(failures, "b.B#on", second)).isSameAs(failures);

        DispatchException exception = failures.asException("crm.lead", "event");

        assertThat(DispatchFailures.any(failures)).isTrue();
        assertThat(DispatchFailures.stopped(failures)).isFalse();
        assertThat(exception.failures()).extracting(ListenerFailure::listenerId).containsExactly("a.A#on", "b.B#on");
        assertThat(exception.failures()).extracting(ListenerFailure::cause).containsExactly(first, second);
        assertThat(exception.failures()).allSatisfy(failure -> {
            assertThat(failure.routingKey()).isEqualTo("crm.lead");
            assertThat(failure.event()).isEqualTo("event");
        });
    }

    @Test
    void aStopIsNoFailure() {
        DispatchFailures failures = DispatchFailures.stop(null);

        assertThat(DispatchFailures.stopped(failures)).isTrue();
        assertThat(DispatchFailures.any(failures)).isFalse();
    }

    @Test
    void aStopAfterAFailureIsBoth() {
        DispatchFailures failures = DispatchFailures.stop(DispatchFailures.add(null, "a.A#on", first));

        assertThat(DispatchFailures.stopped(failures)).isTrue();
        assertThat(DispatchFailures.any(failures)).isTrue();
    }

    @Test
    void aFailureAfterAStopIsBothAndStaysInItsDispatch() {
        DispatchFailures added = DispatchFailures.add(DispatchFailures.stop(null), "a.A#on", first);

        assertThat(DispatchFailures.stopped(added)).isTrue();
        assertThat(DispatchFailures.any(added)).isTrue();
        assertThat(DispatchFailures.any(DispatchFailures.stop(null))).isFalse();
    }

    @Test
    void failuresOnEmittedEventsKeepTheirOwnKey() {
        ListenerFailure nested = new ListenerFailure("b.B#on", "crm.deal", "emitted", second);
        DispatchFailures failures = DispatchFailures.addAll(DispatchFailures.stop(null), List.of(nested));
        DispatchFailures.add(failures, "c.C#on", first);

        assertThat(failures.asException("crm.lead", "event").failures())
                .extracting(ListenerFailure::toString)
                .containsExactly(nested.toString(), "c.C#on failed on crm.lead: java.io.IOException: first");
        assertThat(DispatchFailures.any(DispatchFailures.stop(null))).isFalse();
    }

    @Test
    void rethrowsWhatMeansThatTheVmIsBroken() {
        OutOfMemoryError fatal = new OutOfMemoryError("for a test");

        assertThatThrownBy(() -> DispatchFailures.add(null, "a.A#on", fatal)).isSameAs(fatal);
    }

    @Test
    void restoresTheInterruptStatusThatAListenerLost() {
        DispatchFailures failures = DispatchFailures.add(null, "a.A#on", new InterruptedException());

        assertThat(Thread.interrupted()).isTrue();
        assertThat(DispatchFailures.any(failures)).isTrue();
    }
}
