package dev.signalbox.sources;

import java.time.Duration;

/** Durations as nanoseconds, checked. */
final class Nanos {
    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

    private Nanos() {}

    /** Returns one that may be zero. */
    static long of(String name, Duration duration) {
        if (duration.isNegative() || duration.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "%s %s: give one that is not negative, and at most 292 years".formatted(name, duration));
        }
        return duration.toNanos();
    }

    /** Returns one that is more than zero. */
    static long ofPositive(String name, Duration duration) {
        if (duration.isZero()) {
            throw new IllegalArgumentException("%s %s: give one that is longer".formatted(name, duration));
        }
        return of(name, duration);
    }
}
