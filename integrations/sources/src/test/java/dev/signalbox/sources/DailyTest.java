package dev.signalbox.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ticks once a day, on days of 23, 24 and 25 hours. */
class DailyTest extends TimerFixture {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalTime HALF_PAST_TWO = LocalTime.of(2, 30);

    private List<String> ticksFrom(String start, LocalTime at, ZoneId zone, int days) {
        time.setInstant(Instant.parse(start));
        started(timer().daily(at, zone, ticked("daily")));
        time.advance(Duration.ofDays(days));
        return ticks();
    }

    private List<String> ticks() {
        return journal.heard().stream()
                .map(event -> ((Ticked) event).scheduled().toString())
                .toList();
    }

    @Test
    void areAtTheSameTimeOfDay() {
        assertThat(ticksFrom("2030-01-10T12:00:00Z", HALF_PAST_TWO, PARIS, 2))
                .containsExactly("2030-01-11T01:30:00Z", "2030-01-12T01:30:00Z");
    }

    @Test
    void areAtTheStartIfThatIsTheTime() {
        assertThat(ticksFrom("2030-01-10T01:30:00Z", HALF_PAST_TWO, PARIS, 0)).containsExactly("2030-01-10T01:30:00Z");
    }

    @Test
    void areLaterOnTheDayThatSkipsTheTime() {
        assertThat(ticksFrom("2030-03-30T00:00:00Z", HALF_PAST_TWO, PARIS, 3))
                .containsExactly("2030-03-30T01:30:00Z", "2030-03-31T01:30:00Z", "2030-04-01T00:30:00Z");
        assertThat(Instant.parse("2030-03-31T01:30:00Z").atZone(PARIS).toLocalTime())
                .isEqualTo("03:30");
    }

    @Test
    void areOnceOnTheDayThatHasTheTimeTwice() {
        assertThat(ticksFrom("2030-10-26T12:00:00Z", HALF_PAST_TWO, PARIS, 2))
                .containsExactly("2030-10-27T00:30:00Z", "2030-10-28T01:30:00Z");
    }

    @Test
    void areOnceForADayThatIsLeftOut() {
        assertThat(ticksFrom("2011-12-29T12:00:00Z", LocalTime.NOON, ZoneId.of("Pacific/Apia"), 2))
                .containsExactly("2011-12-29T22:00:00Z", "2011-12-30T22:00:00Z");
    }

    @Test
    void areNotRepeatedIfTheClockIsSetBackALittle() {
        ticksFrom("2030-01-10T01:00:00Z", HALF_PAST_TWO, PARIS, 0);
        time.advance(Duration.ofMinutes(31));
        assertThat(ticks()).containsExactly("2030-01-10T01:30:00Z");

        time.setInstant(Instant.parse("2030-01-10T01:25:00Z"));
        time.advance(Duration.ofMinutes(10));
        assertThat(ticks()).isEmpty();
    }

    @Test
    void goOnIfTheClockWasDaysAhead() {
        ticksFrom("2030-01-10T01:00:00Z", HALF_PAST_TWO, PARIS, 0);
        time.setInstant(Instant.parse("2030-01-08T01:00:00Z"));
        time.advance(Duration.ofDays(2));

        assertThat(ticks()).containsExactly("2030-01-08T01:30:00Z", "2030-01-09T01:30:00Z");
    }

    @Test
    void areOneEventIfTheClockIsPutForwardByDays() {
        ticksFrom("2030-01-10T01:00:00Z", HALF_PAST_TWO, PARIS, 0);
        time.setInstant(Instant.parse("2030-01-13T02:00:00Z"));
        time.advance(seconds(10));

        assertThat(journal.heard()).containsExactly(new Ticked("daily", 4, Instant.parse("2030-01-13T01:30:00Z"), 3));
    }
}
