package dev.signalbox.sources;

import dev.signalbox.runtime.EventPublisher;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Describes a {@link TimerSource}: its schedules, each with the function that makes an event of a {@link Tick}, and options.
 *
 * <p>Durations and intervals are measured by a clock that nobody can set; {@link #at} and {@link #daily} go by the time of day,
 * and notice within ten seconds that it was set. For one thread.
 */
public final class TimerSourceBuilder {
    private final EventPublisher publisher;
    private final List<TickSeries> allSeries = new ArrayList<>();
    private MissedTicks missedTicks = MissedTicks.SKIP;
    private SourceFailureHandler failureHandler = SourceFailureHandler.logging();
    private ThreadFactory threads = SourceThreads.daemons("signalbox-timer");
    private @Nullable SourceTime givenTime;

    TimerSourceBuilder(EventPublisher publisher) {
        this.publisher = Objects.requireNonNull(publisher, "publisher");
    }

    /**
     * Adds a schedule of one tick.
     *
     * @param delay how long after the start; zero or more, at most 292 years
     * @param toEvent makes the event
     * @return this
     * @throws IllegalArgumentException if the delay is negative or too long
     */
    public TimerSourceBuilder after(Duration delay, Function<? super Tick, ?> toEvent) {
        return add("after " + delay, IntervalSchedule.once(Nanos.of("delay", delay)), toEvent);
    }

    /**
     * Adds a schedule of ticks at an interval, the first one when it has passed once. The interval is that between the ticks,
     * however long their listeners take.
     *
     * @param period how long after the start, and after each tick, the next one is; more than zero, at most 292 years
     * @param toEvent makes the events
     * @return this
     * @throws IllegalArgumentException if the period is zero, negative or too long
     */
    public TimerSourceBuilder every(Duration period, Function<? super Tick, ?> toEvent) {
        return every(period, period, toEvent);
    }

    /**
     * Adds a schedule of ticks at an interval.
     *
     * @param initialDelay how long after the start the first tick is; zero or more, at most 292 years
     * @param period how long after each tick the next one is; more than zero, at most 292 years
     * @param toEvent makes the events
     * @return this
     * @throws IllegalArgumentException if the delay is negative, the period zero or negative, or one of them too long
     */
    public TimerSourceBuilder every(Duration initialDelay, Duration period, Function<? super Tick, ?> toEvent) {
        Schedule schedule =
                IntervalSchedule.repeated(Nanos.of("initial delay", initialDelay), Nanos.ofPositive("period", period));
        return add("every " + period, schedule, toEvent);
    }

    /**
     * Adds a schedule of one tick at a time. If that is past at the start, it counts as missed and is published at once.
     *
     * @param instant the time
     * @param toEvent makes the event
     * @return this
     */
    public TimerSourceBuilder at(Instant instant, Function<? super Tick, ?> toEvent) {
        return at(List.of(instant), toEvent);
    }

    /**
     * Adds a schedule of ticks at given times, in any order, each once even if the clock is set back. Those that are past at the
     * start count as missed: the last of them is published at once, or all, as {@link MissedTicks} says.
     *
     * @param instants the times, at least one; one that is there twice counts once
     * @param toEvent makes the events
     * @return this
     * @throws IllegalArgumentException if there is no time
     */
    public TimerSourceBuilder at(List<Instant> instants, Function<? super Tick, ?> toEvent) {
        if (instants.isEmpty()) {
            throw new IllegalArgumentException("no time to tick at: give at least one");
        }
        return add("at " + instants.get(0), new InstantsSchedule(instants), toEvent);
    }

    /**
     * Adds a schedule of a tick a day. On a day that skips the time, as clocks are put forward, the tick is as much later as they
     * are: 02:30 becomes 03:30. On a day that has the time twice, it is at the first. The first tick is at or after the start.
     *
     * @param time what clocks show
     * @param zone where they are
     * @param toEvent makes the events
     * @return this
     */
    public TimerSourceBuilder daily(LocalTime time, ZoneId zone, Function<? super Tick, ?> toEvent) {
        Schedule schedule =
                new DailySchedule(Objects.requireNonNull(time, "time"), Objects.requireNonNull(zone, "zone"));
        return add("daily at %s in %s".formatted(time, zone), schedule, toEvent);
    }

    /**
     * Says what becomes of ticks whose time went by.
     *
     * @param missedTicks {@link MissedTicks#SKIP} unless set
     * @return this
     */
    public TimerSourceBuilder missedTicks(MissedTicks missedTicks) {
        this.missedTicks = Objects.requireNonNull(missedTicks, "missedTicks");
        return this;
    }

    /**
     * Sets who is told what went wrong.
     *
     * @param failureHandler {@link SourceFailureHandler#logging} unless set
     * @return this
     */
    public TimerSourceBuilder failureHandler(SourceFailureHandler failureHandler) {
        this.failureHandler = Objects.requireNonNull(failureHandler, "failureHandler");
        return this;
    }

    /**
     * Sets what makes the thread of the timer, when it starts.
     *
     * @param threads makes a daemon named {@code signalbox-timer} unless set
     * @return this
     */
    public TimerSourceBuilder threadFactory(ThreadFactory threads) {
        this.threads = Objects.requireNonNull(threads, "threads");
        return this;
    }

    /**
     * Sets the time, for tests. The timer has no thread of its own then: it publishes wherever the time calls it.
     *
     * @param time a {@link ManualTime}, for instance
     * @return this
     */
    public TimerSourceBuilder time(SourceTime time) {
        this.givenTime = Objects.requireNonNull(time, "time");
        return this;
    }

    /**
     * Makes the timer; call this once.
     *
     * @return the timer, to be started
     * @throws IllegalStateException if there is no schedule, or it was made before
     */
    public TimerSource build() {
        if (allSeries.isEmpty()) {
            throw new IllegalStateException(
                    "the timer has no schedule: call after, every, at or daily, once for each build()");
        }
        List<TickSeries> taken = List.copyOf(allSeries);
        allSeries.clear(); // schedules change, so no two timers may share them
        Outlet outlet = new Outlet(publisher, failureHandler);
        if (givenTime != null) {
            return new TimerSource(outlet, taken, missedTicks, givenTime, () -> {});
        }
        SystemTime system = new SystemTime(threads);
        return new TimerSource(outlet, taken, missedTicks, system, system::end);
    }

    private TimerSourceBuilder add(String description, Schedule schedule, Function<? super Tick, ?> toEvent) {
        allSeries.add(new TickSeries(description, schedule, Objects.requireNonNull(toEvent, "toEvent")));
        return this;
    }
}
