package dev.signalbox.sources;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A dispatcher, and time that a test lets pass. It is midnight. */
abstract class TimerFixture {
    static final Instant MIDNIGHT = Instant.parse("2030-01-01T00:00:00Z");

    final ManualTime time = new ManualTime(MIDNIGHT);
    final Journal journal = new Journal();
    final OfficeDispatcher office = new OfficeDispatcher(journal, new Saboteur());
    final List<SourceFailure> failures = new ArrayList<>();

    TimerSourceBuilder timer() {
        return TimerSource.builder(office).time(time).failureHandler(failures::add);
    }

    TimerSource started(TimerSourceBuilder builder) {
        TimerSource timer = builder.build();
        timer.start();
        return timer;
    }

    static Function<Tick, Ticked> ticked(String schedule) {
        return tick -> Ticked.of(schedule, tick);
    }

    static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }

    static Instant second(long second) {
        return MIDNIGHT.plusSeconds(second);
    }
}
