package dev.signalbox.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of ticks whose time went by. */
class MissedTicksTest extends TimerFixture {
    private void beBusyAtFirstFor(long seconds) {
        journal.reactBy(event -> {
            journal.reactBy(later -> {});
            time.advance(seconds(seconds));
        });
    }

    @Test
    void areOneEventThatTellsHowMany() {
        started(timer().every(seconds(10), ticked("tea")));
        beBusyAtFirstFor(25);

        time.advance(seconds(40));
        assertThat(journal.heard())
                .containsExactly(
                        new Ticked("tea", 1, second(10), 0),
                        new Ticked("tea", 3, second(30), 1),
                        new Ticked("tea", 4, second(40), 0));
    }

    @Test
    void areCaughtUpWith() {
        started(timer().every(seconds(10), ticked("tea")).missedTicks(MissedTicks.CATCH_UP));
        beBusyAtFirstFor(25);

        time.advance(seconds(40));
        assertThat(journal.heard())
                .containsExactly(
                        new Ticked("tea", 1, second(10), 0),
                        new Ticked("tea", 2, second(20), 0),
                        new Ticked("tea", 3, second(30), 0),
                        new Ticked("tea", 4, second(40), 0));
    }

    @Test
    void areThoseThatWerePastAtTheStart() {
        List<Instant> times = List.of(second(-30), second(-20), second(10));
        started(timer().at(times, ticked("skip")));
        started(timer().at(times, ticked("all")).missedTicks(MissedTicks.CATCH_UP));

        time.advance(seconds(10));
        assertThat(journal.heard())
                .containsExactly(
                        new Ticked("skip", 2, second(-20), 1),
                        new Ticked("all", 1, second(-30), 0),
                        new Ticked("all", 2, second(-20), 0),
                        new Ticked("skip", 3, second(10), 0),
                        new Ticked("all", 3, second(10), 0));
    }

    @Test
    void doNotKeepOtherSchedulesFromTheirTurn() {
        TimerSource timer = started(timer().every(seconds(1), ticked("fast")).every(seconds(10), ticked("slow")));
        journal.reactBy(event -> {
            time.advance(seconds(2)); // each event takes longer than a period, so that one is always due
            if (time.instant().isAfter(second(30))) {
                timer.close();
            }
        });

        time.advance(seconds(1));
        assertThat(journal.heard())
                .extracting(event -> ((Ticked) event).schedule())
                .containsSubsequence("fast", "slow", "fast", "slow");
    }
}
