package dev.signalbox.benchmarks.report.goals;

import dev.signalbox.benchmarks.report.results.Figure;
import dev.signalbox.benchmarks.report.results.Measurement;
import dev.signalbox.benchmarks.report.results.Run;
import dev.signalbox.benchmarks.report.results.SystemName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A dispatch costs what the calls written by hand cost, and far less than what peers cost. */
final class DirectGoals {
    private static final String SUITE = "DirectBenchmark";
    private static final List<String> LISTENERS = List.of("1", "5", "50");

    private DirectGoals() {}

    static List<Goal> all() {
        List<Goal> goals = new ArrayList<>();
        goals.addAll(of("FAIL_FAST", "signalboxFailFast", 1.05));
        goals.addAll(of("ISOLATE", "signalboxIsolate", 1.10));
        goals.add(fastestPeer("5", 5));
        goals.add(fastestPeer("50", 10));
        return goals;
    }

    private static List<Goal> of(String policy, String method, double limit) {
        List<Goal> goals = new ArrayList<>();
        for (String listeners : LISTENERS) {
            goals.add(Goal.of(
                    "Typed dispatch, " + policy + ", " + Cell.listeners(listeners) + " / hand-written calls",
                    Bound.atMost(limit, "×"),
                    cell(method, listeners).ratioTo(cell("handWritten", listeners))));
        }
        goals.add(Goal.detailed(
                "Typed dispatch, " + policy + ", allocates (worst of 1, 5, 50 listeners)",
                Bound.nothingAllocated(),
                run -> mostBytes(run, method)));
        return goals;
    }

    /** Not measured as long as one of the figures is missing. */
    private static Found mostBytes(Run run, String method) {
        Found most = Found.of(new Figure(-1, 0));
        for (String listeners : LISTENERS) {
            Figure bytes = cell(method, listeners).bytes(run);
            if (!bytes.isMeasured()) {
                return Found.NOTHING;
            }
            if (bytes.value() > most.figure().value()) {
                most = Found.of(bytes);
            }
        }
        return most;
    }

    private static Goal fastestPeer(String listeners, double limit) {
        return Goal.detailed(
                "Fastest peer, " + listeners + " listeners / Signalbox, ISOLATE",
                Bound.atLeast(limit, "×"),
                run -> fastestPeer(run, listeners));
    }

    private static Found fastestPeer(Run run, String listeners) {
        Cell ours = cell("signalboxIsolate", listeners);
        return run.rows(SUITE).stream()
                .map(Measurement::system)
                .filter(SystemName::isPeer)
                .map(peer -> new Found(ours.of(peer).ratioTo(ours).apply(run), SystemName.label(peer)))
                .filter(found -> found.figure().isMeasured())
                .min(Comparator.comparingDouble(found -> found.figure().value()))
                .orElse(Found.NOTHING);
    }

    private static Cell cell(String method, String listeners) {
        return new Cell(SUITE, method, Map.of("listeners", listeners));
    }
}
