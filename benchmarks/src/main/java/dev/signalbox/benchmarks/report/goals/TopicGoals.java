package dev.signalbox.benchmarks.report.goals;

import dev.signalbox.benchmarks.report.results.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Patterns cost nothing where the type says the topic, and a condition costs next to nothing where it does not. */
final class TopicGoals {
    private TopicGoals() {}

    static List<Goal> all() {
        List<Goal> goals = new ArrayList<>();
        for (String listeners : List.of("1", "5", "50")) {
            goals.add(patterns(listeners));
        }
        for (int conditions : List.of(1, 5)) {
            goals.add(condition("Enum", "enumCondition", conditions));
            goals.add(condition("String", "stringCondition", conditions));
        }
        return goals;
    }

    /** The errors add up here, so that the ratio reaches 1 exactly if the two intervals overlap. */
    private static Goal patterns(String listeners) {
        Cell with = new Cell("TypedTopicBenchmark", "withPatterns", Map.of("listeners", listeners));
        return Goal.of("Typed dispatch, with patterns / without, " + Cell.listeners(listeners), Bound.same(), run -> {
            Figure patterns = with.score(run);
            Figure none = with.of("withoutPatterns").score(run);
            return new Figure(patterns.value() / none.value(), (patterns.error() + none.error()) / none.value());
        });
    }

    private static Goal condition(String kind, String method, int conditions) {
        Cell cell = new Cell("ResidualBenchmark", method, Map.of("conditions", String.valueOf(conditions)));
        return Goal.of(
                kind + " condition, " + (conditions == 1 ? "alone" : "each of " + conditions),
                Bound.atMost(2, "ns"),
                run -> cell.score(run).minus(cell.of("plain").score(run)).dividedBy(conditions));
    }
}
