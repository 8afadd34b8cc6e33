package dev.signalbox.benchmarks.soak;

import java.util.Locale;

/** A way for events to be delivered. Whoever adds one owes it in {@link Worker}, and delivers it in {@link SoakSources}. */
public enum Way {
    /** To a listener that the dispatcher was made with. */
    LISTENER,
    /** To the same listener, after it was emitted. */
    EMITTED,
    /** To a queued listener, which fails now and then, or to the handler of dead letters. */
    QUEUED,
    /** To a tap. */
    TAP,
    /** To an instance that is registered all the time. */
    STAYING_INSTANCE,
    /** To an instance that comes and goes; nothing is owed when it has gone. */
    VISITING_INSTANCE,
    /** To a subscription that is open all the time. */
    STAYING_SUBSCRIPTION,
    /** To a subscription that comes and goes; nothing is owed when it has gone. */
    VISITING_SUBSCRIPTION;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
