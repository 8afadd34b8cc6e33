package dev.signalbox.sources;

import java.time.Duration;
import java.time.Instant;

/**
 * Time as a {@link TimerSource} sees it: two clocks, and somebody who calls when time has passed. Tests give a
 * {@link ManualTime}.
 */
public interface SourceTime {
    /**
     * Returns the time of day, which may jump.
     *
     * @return what a clock on the wall shows
     */
    Instant instant();

    /**
     * Returns a time that only goes forward, as {@link System#nanoTime} does.
     *
     * @return nanoseconds since an unknown moment; only differences mean something
     */
    long nanoTime();

    /**
     * Calls a task once, after a time of {@link #nanoTime} has passed. A timer has one such call before it at a time.
     *
     * @param delay how long; at once, if zero
     * @param task what to call; it throws nothing
     */
    void callAfter(Duration delay, Runnable task);
}
