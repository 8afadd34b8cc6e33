package dev.signalbox.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.runtime.DispatchException;
import dev.signalbox.runtime.UnknownEventException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What goes wrong with timers. */
class TimerFailureTest extends TimerFixture {
    @Test
    void tellsWhatAListenerThrowsAndGoesOn() {
        started(timer().every(seconds(10), tick -> new Doomed(tick.number())));

        time.advance(seconds(20));
        assertThat(journal.heard()).containsExactly(new Doomed(1), new Doomed(2));
        assertThat(failures).extracting(SourceFailure::event).allMatch(Optional::isPresent);
        assertThat(failures).extracting(SourceFailure::cause).hasOnlyElementsOfType(DispatchException.class);
        assertThat(failures.get(0))
                .asString()
                .startsWith("the timer every PT10S failed to publish dev.signalbox.sources.Doomed: ");
    }

    @Test
    void tellsOfEventsThatAreNoneAndOfFunctionsThatFail() {
        started(timer().after(seconds(1), tick -> new Object()).after(seconds(2), tick -> {
            throw new IllegalArgumentException("no event");
        }));

        time.advance(seconds(2));
        assertThat(failures)
                .extracting(failure -> failure.cause().getClass().getSimpleName())
                .containsExactly(UnknownEventException.class.getSimpleName(), "IllegalArgumentException");
        assertThat(failures.get(1))
                .hasToString("the timer after PT2S failed: java.lang.IllegalArgumentException: no event");
    }

    @Test
    void goesOnAfterAFailingFailureHandler() {
        try (LogCapture log = new LogCapture()) {
            started(TimerSource.builder(office)
                    .time(time)
                    .every(seconds(10), tick -> new Doomed(tick.number()))
                    .failureHandler(failure -> {
                        throw new IllegalStateException("broken handler");
                    }));

            time.advance(seconds(20));
            assertThat(journal.heard()).hasSize(2);
            assertThat(log.messages()).hasSize(2).allMatch(message -> message.startsWith("the failure handler of a"));
        }
    }

    @Test
    void logsIfThereIsNoFailureHandler() {
        try (LogCapture log = new LogCapture()) {
            started(TimerSource.builder(office).time(time).after(seconds(1), tick -> new Doomed(1)));

            time.advance(seconds(1));
            assertThat(log.messages()).singleElement().asString().startsWith("the timer after PT1S failed to publish");
        }
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThatThrownBy(() -> timer().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the timer has no schedule: call after, every, at or daily, once for each build()");
        assertThatThrownBy(() -> timer().every(Duration.ZERO, ticked("")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("period PT0S: give one that is longer");
        assertThatThrownBy(() -> timer().after(seconds(-1), ticked("")))
                .hasMessage("delay PT-1S: give one that is not negative, and at most 292 years");
        assertThatThrownBy(() -> timer().every(Duration.ofDays(365_000), ticked("")))
                .hasMessageContaining("at most 292 years");
        assertThatThrownBy(() -> timer().at(List.of(), ticked(""))).hasMessage("no time to tick at: give at least one");
        assertThatThrownBy(() -> time.advance(seconds(-1))).hasMessageContaining("setInstant");
    }
}
