package dev.signalbox.extensions;

import dev.signalbox.extensions.host.Tick;
import dev.signalbox.runtime.EventPublisher;
import java.util.function.BooleanSupplier;

/**
 * Who has heard the events of some threads.
 *
 * @param events how many there were
 * @param heardByHost how many the host heard once
 * @param missed how many the dispatcher or the subscriber of an extension did not hear
 * @param twice how many one of them heard twice
 */
record Tally(long events, long heardByHost, long missed, long twice) {
    static final Tally NONE = new Tally(0, 0, 0, 0);

    /** Dispatches until it is told to stop. */
    static Tally of(EventPublisher host, BooleanSupplier stopped) {
        Tally tally = NONE;
        while (!stopped.getAsBoolean()) {
            Tick tick = new Tick();
            host.dispatch(tick);
            tally = tally.and(of(tick));
        }
        return tally;
    }

    Tally and(Tally other) {
        return new Tally(
                events + other.events, heardByHost + other.heardByHost, missed + other.missed, twice + other.twice);
    }

    private static Tally of(Tick tick) {
        int least = Math.min(tick.byExtension(), tick.bySubscriber());
        int most = Math.max(tick.byExtension(), tick.bySubscriber());
        return new Tally(1, tick.byHost() == 1 ? 1 : 0, least == 0 ? 1 : 0, most > 1 ? 1 : 0);
    }
}
