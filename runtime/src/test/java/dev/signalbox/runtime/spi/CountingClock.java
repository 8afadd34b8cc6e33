package dev.signalbox.runtime.spi;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Goes on by a second each time it is asked, and counts how often that is. */
final class CountingClock extends Clock {
    int asked;

    @Override
    public Instant instant() {
        asked++;
        return Instant.ofEpochSecond(asked);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
