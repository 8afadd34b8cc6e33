package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.runtime.Break;
import dev.signalbox.runtime.spi.Outcome.Thrown;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private final IOException first = new IOException("first");
    private final AssertionError second = new AssertionError("second");

    private static Outcome stopped() {
        return Outcome.stop(null);
    }

    private static Outcome failed(@Nullable Outcome outcome, Throwable cause) {
        return Outcome.failed(outcome, "a.A#on", cause);
    }

    /** Forbidden: one dispatch leaves something in an outcome that all dispatches share. */
    @AfterEach
    void whatIsSharedNeverChanges() {
        assertThat(Outcome.stopped(Outcome.UNHEARD)).isFalse();
        assertThat(Outcome.unheard(Outcome.UNHEARD)).isTrue();
        assertThat(Outcome.unheard(stopped())).isFalse();
        for (Outcome shared : new Outcome[] {Outcome.UNHEARD, Outcome.UNKNOWN, Outcome.WANTS_DELIVERY, stopped()}) {
            assertThat(shared.failures()).isEmpty();
            assertThat(shared.routingKey()).isNull();
            assertThat(Outcome.broken(shared)).isEmpty();
        }
    }

    @Test
    void noneSaysThatAllWentWell() {
        assertThat(Outcome.matters(null)).isFalse();
        assertThat(Outcome.stopped(null)).isFalse();
        assertThat(Outcome.heard(null)).isNull();
    }

    @Test
    void collectsFailuresInOrder() {
        Outcome outcome = failed(null, first);

        assertThat(Outcome.failed(outcome, "b.B#on", second)).isSameAs(outcome);
        assertThat(outcome.failures()).extracting(thrown -> thrown.listenerId).containsExactly("a.A#on", "b.B#on");
        assertThat(outcome.failures()).extracting(thrown -> thrown.cause).containsExactly(first, second);
        assertThat(Outcome.matters(outcome)).isTrue();
        assertThat(Outcome.stopped(outcome)).isFalse();
        assertThat(Outcome.unheard(outcome)).isFalse();
    }

    @Test
    void aBreakStopsAndHasData() {
        for (@Nullable Outcome before : new Outcome[] {null, Outcome.UNHEARD, stopped(), failed(null, first)}) {
            Outcome outcome = Outcome.broken(before, Break.with("data"));

            assertThat(Outcome.stopped(outcome)).isTrue();
            assertThat(Outcome.unheard(outcome)).isFalse();
            assertThat(Outcome.broken(outcome)).contains("data");
            assertThat(Outcome.matters(outcome)).isEqualTo(!outcome.failures().isEmpty());
        }
        assertThat(Outcome.broken(null)).isEmpty();
    }

    @Test
    void nothingMustComeOfAStop() {
        assertThat(Outcome.stopped(stopped())).isTrue();
        assertThat(Outcome.matters(stopped())).isFalse();
    }

    @Test
    void aStopAfterAFailureIsBoth() {
        Outcome outcome = Outcome.stop(failed(null, first));

        assertThat(Outcome.stopped(outcome)).isTrue();
        assertThat(Outcome.matters(outcome)).isTrue();
    }

    @Test
    void aFailureAfterAStopIsBoth() {
        Outcome outcome = failed(Outcome.stop(null), first);

        assertThat(Outcome.stopped(outcome)).isTrue();
        assertThat(Outcome.matters(outcome)).isTrue();
    }

    @Test
    void anUnheardEventMattersUntilItIsHeard() {
        assertThat(Outcome.matters(Outcome.UNHEARD)).isTrue();
        assertThat(Outcome.heard(Outcome.UNHEARD)).isNull();
    }

    @Test
    void hearingForgetsNoFailure() {
        Outcome outcome = failed(null, first);

        assertThat(Outcome.heard(outcome)).isSameAs(outcome);
    }

    @Test
    void anEventWhoseGuardFailedIsNotUnheard() {
        Outcome outcome = failed(Outcome.UNHEARD, first);

        assertThat(Outcome.unheard(outcome)).isFalse();
        assertThat(outcome.failures()).extracting(thrown -> thrown.cause).containsExactly(first);
    }

    @Test
    void anEventThatWasStoppedIsNotUnheard() {
        Outcome outcome = Outcome.stop(Outcome.UNHEARD);

        assertThat(Outcome.stopped(outcome)).isTrue();
        assertThat(Outcome.matters(outcome)).isFalse();
    }

    @Test
    void notesTheKeyOfOneDispatch() {
        Outcome outcome = failed(null, first);

        assertThat(outcome.under("crm.lead")).isSameAs(outcome);
        assertThat(outcome.routingKey()).isEqualTo("crm.lead");
    }

    @Test
    void copiesWhatIsSharedToNoteAKey() {
        Outcome unheard = Outcome.UNHEARD.under("crm.lead");
        Outcome stopped = stopped().under("crm.deal");

        assertThat(unheard.routingKey()).isEqualTo("crm.lead");
        assertThat(Outcome.unheard(unheard)).isTrue();
        assertThat(stopped.routingKey()).isEqualTo("crm.deal");
        assertThat(Outcome.stopped(stopped)).isTrue();
    }

    @Test
    void rethrowsWhatEndsTheWholeDispatch() {
        OutOfMemoryError noMemory = new OutOfMemoryError("for a test");
        StackOverflowError tooDeep = new StackOverflowError("for a test");

        assertThatThrownBy(() -> failed(null, noMemory)).isSameAs(noMemory);
        assertThatThrownBy(() -> failed(null, tooDeep)).isSameAs(tooDeep);
    }

    @Test
    void restoresTheInterruptStatusThatAListenerLost() {
        Outcome outcome = failed(null, new InterruptedException());

        assertThat(Thread.interrupted()).isTrue();
        assertThat(outcome.failures()).hasSize(1);
        assertThat(outcome.failures()).first().isInstanceOf(Thrown.class);
    }
}
