package dev.signalbox.sources;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Ticks once a day, when the clocks of a zone show a time. */
final class DailySchedule implements Schedule {
    private final LocalTime time;
    private final ZoneId zone;
    private Instant last = Instant.MIN;
    private Instant next = Instant.MAX;
    private Instant seen = Instant.MIN;
    private long number;

    DailySchedule(LocalTime time, ZoneId zone) {
        this.time = time;
        this.zone = zone;
    }

    @Override
    public void begin(Moment now) {
        next = firstFrom(now.instant());
        seen = now.instant();
    }

    @Override
    public long nanosUntilDue(Moment now) {
        if (now.instant().isBefore(seen)) {
            noticeSetBack(now.instant());
        }
        seen = now.instant();
        return WallClock.nanosUntil(next, now.instant());
    }

    @Override
    public Tick take(Moment now, MissedTicks missedTicks) {
        long missed = 0;
        advance();
        while (missedTicks == MissedTicks.SKIP && !next.isAfter(now.instant())) {
            advance();
            missed++;
        }
        number += missed + 1;
        return new Tick(number, last, missed);
    }

    private void advance() {
        last = next;
        next = firstFrom(last.plusNanos(1));
    }

    /** A clock that was a week ahead must not silence the timer for a week; one that is set back a bit repeats no tick. */
    private void noticeSetBack(Instant now) {
        Instant first = firstFrom(now);
        if (first.isBefore(next) && !first.equals(last)) {
            next = first;
        }
    }

    /** A time that a day does not have, is as much later as clocks are put forward; of one it has twice, the first counts. */
    private Instant firstFrom(Instant from) {
        LocalDate date = from.atZone(zone).toLocalDate().minusDays(1); // whose time may have been put off until today
        Instant found = date.atTime(time).atZone(zone).toInstant();
        while (found.isBefore(from)) {
            date = date.plusDays(1);
            found = date.atTime(time).atZone(zone).toInstant();
        }
        return found;
    }
}
