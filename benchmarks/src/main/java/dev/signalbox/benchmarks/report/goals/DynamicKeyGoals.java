package dev.signalbox.benchmarks.report.goals;

import dev.signalbox.benchmarks.report.results.Figure;
import dev.signalbox.benchmarks.report.results.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A routing key that arrives as text finds its listeners fast, without garbage, among ever so many patterns. */
final class DynamicKeyGoals {
    private DynamicKeyGoals() {}

    static List<Goal> all() {
        List<Goal> goals = new ArrayList<>();
        for (String method : List.of("topicTable", "signalbox")) {
            goals.addAll(of(method, "reused", 15));
            goals.addAll(of(method, "fresh", 120));
        }
        return goals;
    }

    private static List<Goal> of(String method, String keys, double limit) {
        Cell cell = cell(method, keys, "1000");
        String which = method.equals("topicTable") ? "finding listeners, " : "whole dispatch, ";
        String what = "Routing key as text, " + which + keys + ", ";
        return List.of(
                Goal.of(what + "1,000 patterns", Bound.atMost(limit, "ns"), run -> own(run, cell, Cell::score)),
                Goal.of(
                        what + "1,000 patterns, allocates",
                        Bound.nothingAllocated(),
                        run -> own(run, cell, Cell::bytes)),
                Goal.of(what + "10,000 patterns / 100 patterns", Bound.atMost(1.5, "×"), growth(method, keys)));
    }

    private static Function<Run, Figure> growth(String method, String keys) {
        return run -> own(run, cell(method, keys, "10000"), Cell::score)
                .ratioTo(own(run, cell(method, keys, "100"), Cell::score));
    }

    /** Without what it costs to make the key, where that was measured. */
    private static Figure own(Run run, Cell cell, CellFigure figure) {
        Figure making = figure.of(cell.of("freshKey"), run);
        boolean makes = "fresh".equals(cell.conditions().get("keys")) && making.isMeasured();
        return makes ? figure.of(cell, run).minus(making) : figure.of(cell, run);
    }

    private static Cell cell(String method, String keys, String patterns) {
        return new Cell("DynamicKeyBenchmark", method, Map.of("patterns", patterns, "hashes", "few", "keys", keys));
    }

    /** One of the figures of a cell. */
    private interface CellFigure {
        Figure of(Cell cell, Run run);
    }
}
