package dev.signalbox.benchmarks.direct;

import net.neoforged.bus.api.Event;

/** The event of NeoForge, which must be of its own base class. */
public final class NeoForgePing extends Event {
    private final long value;

    NeoForgePing(long value) {
        this.value = value;
    }

    /**
     * Returns what listeners add to their sum.
     *
     * @return the same at each call
     */
    public long value() {
        return value;
    }
}
