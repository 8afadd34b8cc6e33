package dev.signalbox.sources;

/** When the ticks of one series are due. Changes as ticks are taken; for one thread at a time. */
interface Schedule {
    /** The wait for a tick that there is none of. */
    long NEVER = Long.MAX_VALUE;

    /** Begins to count. */
    void begin(Moment now);

    /** Returns how many nanoseconds to wait before asking again; since when a tick is due, if not positive. */
    long nanosUntilDue(Moment now);

    /** Takes a tick that is due. */
    Tick take(Moment now, MissedTicks missedTicks);
}
