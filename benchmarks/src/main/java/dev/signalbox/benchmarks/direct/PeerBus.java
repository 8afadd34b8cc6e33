package dev.signalbox.benchmarks.direct;

import dev.signalbox.benchmarks.workload.Counter;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One peer, with its listeners registered. */
@State(Scope.Benchmark)
public abstract class PeerBus {
    /** How many listener classes, with one object each. */
    @Param({"1", "5", "50"})
    int listeners;

    /** What is published, again and again. */
    final Ping ping = new Ping(1);

    /** Hands the event to all listeners before it returns. */
    public abstract void publish();

    /** Publishes one event and insists that each listener heard it exactly once. */
    final void check(List<Counter> all) {
        publish();
        for (Counter listener : all) {
            if (listener.heard() != 1) {
                throw new IllegalStateException(listener.getClass() + " heard " + listener.heard() + " events, not 1");
            }
        }
    }
}
