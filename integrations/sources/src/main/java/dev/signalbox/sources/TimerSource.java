package dev.signalbox.sources;

import dev.signalbox.runtime.EventPublisher;
import java.time.Duration;
import java.util.List;

/**
 * Publishes events when time has passed: once, at intervals, at given times, or daily.
 *
 * <pre>{@code
 * try (TimerSource timer = TimerSource.builder(shop)
 *         .every(Duration.ofSeconds(10), tick -> new CacheExpired(tick.number()))
 *         .daily(LocalTime.of(2, 30), ZoneId.of("Europe/Paris"), tick -> new DayEnded(tick.scheduledTime()))
 *         .build()) {
 *     timer.start();
 *     …
 * }
 * }</pre>
 *
 * <p>All schedules of a timer share one thread, and their listeners run in it: a slow one delays the others. What is due
 * first is published first, and of two at the same time the one that was given first. Ticks that could not be published in
 * time are treated as {@link MissedTicks} says. What a dispatch throws is told to the {@link SourceFailureHandler}, and all
 * schedules go on.
 *
 * <p>Safe for use by several threads.
 */
public final class TimerSource implements AutoCloseable {
    private final Lifecycle lifecycle = new Lifecycle("the timer");
    private final Outlet outlet;
    private final List<TickSeries> allSeries;
    private final MissedTicks missedTicks;
    private final SourceTime time;
    private final Runnable end;

    TimerSource(Outlet outlet, List<TickSeries> allSeries, MissedTicks missedTicks, SourceTime time, Runnable end) {
        this.outlet = outlet;
        this.allSeries = List.copyOf(allSeries);
        this.missedTicks = missedTicks;
        this.time = time;
        this.end = end;
    }

    /**
     * Starts to describe a timer.
     *
     * @param publisher where the events go
     * @return a builder, which wants at least one schedule
     */
    public static TimerSourceBuilder builder(EventPublisher publisher) {
        return new TimerSourceBuilder(publisher);
    }

    /**
     * Starts all schedules: intervals count from now on.
     *
     * @throws IllegalStateException if it was started or closed before
     */
    public void start() {
        lifecycle.start();
        Moment now = Moment.of(time);
        allSeries.forEach(series -> series.schedule().begin(now));
        sleepUntil(next(now), now);
    }

    /**
     * Ends all schedules. Waits until the event in progress has been dispatched, up to a minute, but not if a listener of this
     * event closes the timer. Once it has returned no other event is published, not even one that is overdue. Closing again
     * does nothing.
     */
    @Override
    public void close() {
        if (lifecycle.close()) {
            end.run();
        }
    }

    private void work() {
        Moment now = Moment.of(time);
        TickSeries next = next(now);
        while (lifecycle.isOpen() && next.schedule().nanosUntilDue(now) <= 0) {
            publish(next, next.schedule().take(now, missedTicks));
            now = Moment.of(time);
            next = next(now);
        }
        if (lifecycle.isOpen()) {
            sleepUntil(next, now);
        }
    }

    private void publish(TickSeries series, Tick tick) {
        outlet.publish(
                "the timer " + series.description(), () -> series.toEvent().apply(tick));
    }

    private void sleepUntil(TickSeries next, Moment now) {
        long nanos = next.schedule().nanosUntilDue(now);
        if (nanos != Schedule.NEVER) {
            time.callAfter(Duration.ofNanos(Math.max(0, nanos)), this::work);
        }
    }

    private TickSeries next(Moment now) {
        TickSeries first = allSeries.get(0);
        for (TickSeries series : allSeries) {
            if (series.schedule().nanosUntilDue(now) < first.schedule().nanosUntilDue(now)) {
                first = series;
            }
        }
        return first;
    }
}
