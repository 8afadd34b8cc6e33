package dev.signalbox.sources;

/** What a {@link TimerSource} does about ticks whose time went by while it was busy, or the machine asleep. */
public enum MissedTicks {
    /** Publishes the last one of them only; {@link Tick#missed} tells how many it stands for. */
    SKIP,

    /** Publishes each of them, one after the other, without a pause. */
    CATCH_UP
}
