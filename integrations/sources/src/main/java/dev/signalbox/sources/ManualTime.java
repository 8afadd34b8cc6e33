package dev.signalbox.sources;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Time that passes when a test says so. Timers publish in the thread that lets it pass, so nothing has to be waited for.
 *
 * <pre>{@code
 * ManualTime time = new ManualTime(Instant.parse("2030-01-01T00:00:00Z"));
 * TimerSource timer = TimerSource.builder(shop).every(Duration.ofSeconds(10), tick -> new CacheExpired()).time(time).build();
 * timer.start();
 * time.advance(Duration.ofSeconds(30));    // three events have been dispatched
 * }</pre>
 *
 * <p>A listener may let time pass too, as a slow one does. For one thread.
 */
public final class ManualTime implements SourceTime {
    private final List<Call> calls = new ArrayList<>();
    private Instant instant;
    private long nanoTime;

    /**
     * Creates a time that stands still.
     *
     * @param start the time of day at first
     */
    public ManualTime(Instant start) {
        this.instant = Objects.requireNonNull(start, "start");
    }

    @Override
    public Instant instant() {
        return instant;
    }

    @Override
    public long nanoTime() {
        return nanoTime;
    }

    @Override
    public void callAfter(Duration delay, Runnable task) {
        long at = nanoTime + Math.min(delay.toNanos(), Long.MAX_VALUE - nanoTime); // the end of time, if it is beyond
        calls.add(new Call(at, task));
    }

    /**
     * Lets time pass on both clocks, and calls what is due on the way, each at its time.
     *
     * @param duration how much; zero calls what is due now
     * @throws IllegalArgumentException if it is negative
     */
    public void advance(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException(
                    "time cannot go back by %s: setInstant(…) sets the time of day".formatted(duration));
        }
        long end = nanoTime + duration.toNanos();
        Optional<Call> next = nextBefore(end);
        while (next.isPresent()) {
            Call call = next.get();
            calls.remove(call);
            moveTo(call.at());
            call.task().run();
            next = nextBefore(end);
        }
        moveTo(end);
    }

    /**
     * Sets the time of day, as somebody who corrects the clock of the machine. Nothing is called; timers notice as time
     * passes.
     *
     * @param instant the time of day from now on
     */
    public void setInstant(Instant instant) {
        this.instant = Objects.requireNonNull(instant, "instant");
    }

    private Optional<Call> nextBefore(long end) {
        return calls.stream().filter(call -> call.at() <= end).min(Comparator.comparingLong(Call::at));
    }

    /** Goes only forward: a task may have let time pass beyond. */
    private void moveTo(long to) {
        if (to > nanoTime) {
            instant = instant.plusNanos(to - nanoTime);
            nanoTime = to;
        }
    }

    private record Call(long at, Runnable task) {}
}
