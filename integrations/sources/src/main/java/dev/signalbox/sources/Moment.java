package dev.signalbox.sources;

import java.time.Instant;

/** Both clocks, read together. */
record Moment(long nanoTime, Instant instant) {
    static Moment of(SourceTime time) {
        return new Moment(time.nanoTime(), time.instant());
    }
}
