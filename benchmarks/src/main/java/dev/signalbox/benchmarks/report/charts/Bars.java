package dev.signalbox.benchmarks.report.charts;

import dev.signalbox.benchmarks.report.results.Figure;
import dev.signalbox.benchmarks.report.results.Measurement;
import dev.signalbox.benchmarks.report.results.Run;
import dev.signalbox.benchmarks.report.results.SystemName;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Takes bars from the runs: one for each system of a suite under given conditions. */
record Bars(List<Run> runs, String suite) {
    /** The systems measured under exactly these conditions, the fastest first. */
    List<String> systems(Map<String, String> conditions) {
        return runs.stream()
                .flatMap(run -> run.rows(suite).stream())
                .filter(row -> row.conditions().equals(conditions))
                .map(Measurement::system)
                .distinct()
                .sorted(Comparator.comparingDouble((String system) -> pace(system, conditions))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private double pace(String system, Map<String, String> conditions) {
        return runs.stream()
                .map(run -> run.score(suite, system, conditions))
                .filter(Figure::isMeasured)
                .mapToDouble(figure -> Math.log(figure.value()))
                .average()
                .orElse(Double.NaN);
    }

    /** Times as measured, divided to come to the unit of the chart. */
    Bar time(String system, Map<String, String> conditions, double divisor, String where) {
        return bar(system, where, run -> run.score(suite, system, conditions).dividedBy(divisor));
    }

    /** Times relative to the limit. */
    Bar ratio(String system, String limit, Map<String, String> conditions) {
        return bar(system, "", run -> {
            Figure ratio = run.score(suite, system, conditions).ratioTo(run.score(suite, limit, conditions));
            return system.equals(limit) ? new Figure(ratio.value(), 0) : ratio;
        });
    }

    private Bar bar(String system, String where, Function<Run, Figure> figure) {
        return new Bar(
                SystemName.label(system) + where,
                Palette.of(system),
                runs.stream().map(figure).toList());
    }

    List<String> names() {
        return runs.stream().map(Run::name).toList();
    }
}
