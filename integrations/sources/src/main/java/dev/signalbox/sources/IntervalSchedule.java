package dev.signalbox.sources;

/** Ticks after a time, and then each time a period has passed, whatever happens to the time of day. */
final class IntervalSchedule implements Schedule {
    private final long initialDelay;
    private final long period;
    private long due;
    private long number;
    private boolean ended;

    private IntervalSchedule(long initialDelay, long period) {
        this.initialDelay = initialDelay;
        this.period = period;
    }

    static Schedule once(long delay) {
        return new IntervalSchedule(delay, 0);
    }

    static Schedule repeated(long initialDelay, long period) {
        return new IntervalSchedule(initialDelay, period);
    }

    @Override
    public void begin(Moment now) {
        due = now.nanoTime() + initialDelay;
    }

    @Override
    public long nanosUntilDue(Moment now) {
        return ended ? NEVER : due - now.nanoTime();
    }

    @Override
    public Tick take(Moment now, MissedTicks missedTicks) {
        long missed = 0;
        if (missedTicks == MissedTicks.SKIP && period > 0) {
            missed = (now.nanoTime() - due) / period;
            due += missed * period;
        }
        number += missed + 1;
        Tick tick = new Tick(number, now.instant().minusNanos(now.nanoTime() - due), missed);
        ended = period == 0;
        due += period;
        return tick;
    }
}
