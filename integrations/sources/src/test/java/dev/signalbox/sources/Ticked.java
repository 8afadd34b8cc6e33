package dev.signalbox.sources;

import dev.signalbox.annotation.EventKind;
import dev.signalbox.annotation.EventType;
import java.time.Instant;

@EventType(value = "office.ticked", kind = EventKind.TIME_BASED)
record Ticked(String schedule, long number, Instant scheduled, long missed) {
    static Ticked of(String schedule, Tick tick) {
        return new Ticked(schedule, tick.number(), tick.scheduledTime(), tick.missed());
    }
}
