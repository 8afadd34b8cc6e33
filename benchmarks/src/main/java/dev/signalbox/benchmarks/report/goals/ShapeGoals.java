package dev.signalbox.benchmarks.report.goals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Neither many listeners nor many event types make a dispatch slow. */
final class ShapeGoals {
    private ShapeGoals() {}

    static List<Goal> all() {
        List<Goal> goals = new ArrayList<>();
        for (String listeners : List.of("500", "5000")) {
            goals.add(policy("FAIL_FAST", "failFast", listeners));
            goals.add(policy("ISOLATE", "isolate", listeners));
        }
        Cell signalbox = new Cell("ManyTypesBenchmark", "signalbox", Map.of("types", "100", "mix", "uniform"));
        goals.add(Goal.of(
                "100 event types, uniform: Signalbox / hand-written double dispatch",
                Bound.atMost(1.5, "×"),
                signalbox.ratioTo(signalbox.of("doubleDispatch"))));
        goals.add(Goal.of(
                "100 event types, uniform: Signalbox / HashMap by class",
                Bound.below(1, "×"),
                signalbox.ratioTo(signalbox.of("hashMap"))));
        return goals;
    }

    private static Goal policy(String policy, String method, String listeners) {
        Cell cell = new Cell("FailurePolicyBenchmark", method, Map.of("listeners", listeners));
        return Goal.of(
                String.format(
                        Locale.ROOT, "%s, %,d listeners / hand-written calls", policy, Integer.valueOf(listeners)),
                Bound.atMost(1.10, "×"),
                cell.ratioTo(cell.of("handWritten")));
    }
}
