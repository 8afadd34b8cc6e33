package dev.signalbox.sources;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Ticks at given times of day, each once, wherever the clock is set. */
final class InstantsSchedule implements Schedule {
    private final Deque<Instant> left;
    private long number;

    InstantsSchedule(Collection<Instant> instants) {
        this.left = new ArrayDeque<>(new TreeSet<>(instants));
    }

    /** Takes note of nothing: what is past when the timer starts, was missed. */
    @Override
    public void begin(Moment now) {}

    @Override
    public long nanosUntilDue(Moment now) {
        return Optional.ofNullable(left.peek())
                .map(due -> WallClock.nanosUntil(due, now.instant()))
                .orElse(NEVER);
    }

    @Override
    public Tick take(Moment now, MissedTicks missedTicks) {
        Instant due = left.remove();
        long missed = 0;
        while (missedTicks == MissedTicks.SKIP && isDue(left.peek(), now)) {
            due = left.remove();
            missed++;
        }
        number += missed + 1;
        return new Tick(number, due, missed);
    }

    private static boolean isDue(@Nullable Instant next, Moment now) {
        return next != null && !next.isAfter(now.instant());
    }
}
