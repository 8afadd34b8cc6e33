package dev.signalbox.sources;

import java.time.Duration;
import java.time.Instant;

/** How long to wait for a time of day, which may be set while one waits. */
final class WallClock {
    /** How soon it is noticed that the time of day was set. */
    private static final Duration GLANCE = Duration.ofSeconds(10);

    /** More than that fits into no {@code long} of nanoseconds. */
    private static final Duration LONG_AGO = Duration.ofDays(-36_500);

    private WallClock() {}

    static long nanosUntil(Instant due, Instant now) {
        Duration left = Duration.between(now, due);
        if (left.compareTo(GLANCE) > 0) {
            return GLANCE.toNanos();
        }
        return left.compareTo(LONG_AGO) < 0 ? LONG_AGO.toNanos() : left.toNanos();
    }
}
