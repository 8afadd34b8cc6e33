package dev.signalbox.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** When timers publish. */
class TimerSourceTest extends TimerFixture {
    @Test
    @DisplayName("E-04: three ticks of a timer are three events")
    void publishesAnEventForEachTick() {
        started(timer().every(seconds(10), ticked("tea")));

        time.advance(seconds(9));
        assertThat(journal.heard()).isEmpty();
        time.advance(seconds(21));
        assertThat(journal.heard())
                .containsExactly(
                        new Ticked("tea", 1, second(10), 0),
                        new Ticked("tea", 2, second(20), 0),
                        new Ticked("tea", 3, second(30), 0));
    }

    @Test
    void ticksOnceAfterADelay() {
        started(timer().after(seconds(5), ticked("once")));

        time.advance(seconds(100));
        assertThat(journal.heard()).containsExactly(new Ticked("once", 1, second(5), 0));
    }

    @Test
    void ticksAtOnceWithoutAnInitialDelay() {
        started(timer().every(Duration.ZERO, seconds(60), ticked("now")));

        time.advance(Duration.ZERO);
        assertThat(journal.heard()).containsExactly(new Ticked("now", 1, second(0), 0));
    }

    @Test
    void ticksAtGivenTimesEachOnce() {
        started(timer().at(List.of(second(20), second(10), second(20)), ticked("bell")));

        time.advance(seconds(15));
        time.setInstant(second(5)); // set back: what has ticked does not tick again
        time.advance(seconds(60));
        assertThat(journal.heard())
                .containsExactly(new Ticked("bell", 1, second(10), 0), new Ticked("bell", 2, second(20), 0));
    }

    @Test
    void publishesWhatIsDueFirstAndThenWhatWasGivenFirst() {
        started(timer().every(seconds(20), ticked("slow"))
                .every(seconds(10), ticked("fast"))
                .at(second(10), ticked("bell")));

        time.advance(seconds(20));
        assertThat(journal.heard())
                .extracting(event -> ((Ticked) event).schedule())
                .containsExactly("fast", "bell", "slow", "fast");
    }

    @Test
    void keepsIntervalsWhenTheTimeOfDayIsSet() {
        started(timer().every(seconds(10), ticked("tea")));

        time.advance(seconds(5));
        time.setInstant(second(1_000_000));
        time.advance(seconds(5));
        assertThat(journal.heard()).containsExactly(new Ticked("tea", 1, second(1_000_005), 0));
    }

    @Test
    void noticesWithinTenSecondsThatTheTimeOfDayWasPutForward() {
        started(timer().at(second(3_600), ticked("bell")));

        time.setInstant(second(7_200));
        time.advance(seconds(10));
        assertThat(journal.heard()).containsExactly(new Ticked("bell", 1, second(3_600), 0));
    }

    @Test
    void publishesNothingAfterItIsClosed() {
        TimerSource timer = started(timer().every(seconds(10), ticked("tea")));
        time.advance(seconds(10));
        timer.close();
        timer.close();

        time.advance(seconds(100));
        assertThat(journal.heard()).hasSize(1);
    }

    @Test
    void mayBeClosedByAListener() {
        TimerSource timer = started(timer().every(seconds(10), ticked("tea")).missedTicks(MissedTicks.CATCH_UP));
        journal.reactBy(event -> {
            time.advance(seconds(50)); // others are overdue by now
            timer.close();
        });

        time.advance(seconds(100));
        assertThat(journal.heard()).hasSize(1);
    }

    @Test
    void startsOnceAndNeverAfterItWasClosed() {
        TimerSource timer = started(timer().every(seconds(10), ticked("tea")));

        assertThatThrownBy(timer::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the timer was started or closed before: make another one");
        TimerSource closed = timer().every(seconds(10), ticked("tea")).build();
        closed.close();
        assertThatThrownBy(closed::start).isInstanceOf(IllegalStateException.class);
    }
}
