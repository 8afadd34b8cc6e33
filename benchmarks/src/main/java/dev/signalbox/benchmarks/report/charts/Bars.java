package dev.signalbox.benchmarks.report.charts;

import dev.signalbox.benchmarks.report.results.Figure;
import dev.signalbox.benchmarks.report.results.Measurement;
import dev.signalbox.benchmarks.report.results.Run;
import dev.signalbox.benchmarks.report.results.SystemName;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Takes bars from the runs: one for each system of a suite under given conditions. */
record Bars(List<Run> runs, String suite) {
    /** Times as measured, divided to come to the unit of the chart; the fastest first. */
    List<Bar> times(Map<String, String> conditions, double divisor, String text) {
        return bars(
                conditions,
                text,
                (run, system) -> score(run, system, conditions).dividedBy(divisor));
    }

    /** Times relative to the limit. */
    List<Bar> ratios(String limit, Map<String, String> conditions) {
        return bars(conditions, "", (run, system) -> {
            Figure ratio = score(run, system, conditions).ratioTo(score(run, limit, conditions));
            return system.equals(limit) ? new Figure(ratio.value(), 0) : ratio;
        });
    }

    private List<Bar> bars(Map<String, String> conditions, String text, BiFunction<Run, String, Figure> figure) {
        return runs.stream()
                .flatMap(run -> run.rows(suite).stream())
                .filter(row -> row.conditions().equals(conditions))
                .map(Measurement::system)
                .distinct()
                .sorted(Comparator.comparingDouble((String system) -> pace(system, conditions))
                        .thenComparing(Comparator.naturalOrder()))
                .map(system -> new Bar(
                        SystemName.label(system),
                        text,
                        Palette.of(system),
                        runs.stream().map(run -> figure.apply(run, system)).toList()))
                .toList();
    }

    private double pace(String system, Map<String, String> conditions) {
        return runs.stream()
                .map(run -> score(run, system, conditions))
                .filter(Figure::isMeasured)
                .mapToDouble(figure -> Math.log(figure.value()))
                .average()
                .orElse(Double.NaN);
    }

    private Figure score(Run run, String system, Map<String, String> conditions) {
        return run.score(suite, system, conditions);
    }
}
