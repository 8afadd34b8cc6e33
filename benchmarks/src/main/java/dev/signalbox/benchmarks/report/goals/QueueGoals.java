package dev.signalbox.benchmarks.report.goals;

import static dev.signalbox.benchmarks.report.goals.Quantity.bytes;
import static dev.signalbox.benchmarks.report.goals.Quantity.time;

import dev.signalbox.benchmarks.report.results.SystemName;
import java.util.List;

/** What is handed to a worker comes there faster than by what people use today. */
final class QueueGoals {
    private static final String HAND_OFF = "HandOffBenchmark";
    private static final String QUEUED = "QueuedBenchmark";

    private QueueGoals() {}

    static List<Goal> all() {
        return List.of(
                handOff("threadPool", "1", Bound.atLeast(5, "×")),
                handOff("disruptor", "1", Bound.atLeast(1, "×")),
                handOff("arrayQueue", "2", Bound.atLeast(1, "×")),
                new Goal(
                        "Hand-off to a worker allocates (worst of 1, 2 workers)",
                        Bound.nothingAllocated(),
                        bytes(HAND_OFF, "mailbox", "workers=1").max(bytes(HAND_OFF, "mailbox", "workers=2"))),
                new Goal(
                        "Queued listener, 4 workers, 1,000 keys: in no order / in the order of each key",
                        Bound.atLeast(0.5, "×"),
                        time(QUEUED, "fourWorkers", "").over(time(QUEUED, "fourWorkersInOrder", ""))));
    }

    private static Goal handOff(String peer, String workers, Bound bound) {
        String conditions = "workers=" + workers;
        return new Goal(
                "Hand-off, workers: " + workers + ", " + SystemName.label(peer) + " / Signalbox",
                bound,
                time(HAND_OFF, peer, conditions).over(time(HAND_OFF, "mailbox", conditions)));
    }
}
