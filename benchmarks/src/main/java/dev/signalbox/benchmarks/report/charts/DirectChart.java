package dev.signalbox.benchmarks.report.charts;

import dev.signalbox.benchmarks.report.results.Run;
import java.util.List;
import java.util.Map;

/** Each system's time to reach some listeners, relative to the calls written by hand. */
final class DirectChart {
    private static final String LIMIT = "handWritten";

    private DirectChart() {}

    static BarChart of(List<Run> runs, String listeners) {
        Bars bars = new Bars(runs, "DirectBenchmark");
        Map<String, String> conditions = Map.of("listeners", listeners);
        return new BarChart(
                "One event to " + listeners + " listeners",
                "Time relative to hand-written calls, logarithmic: shorter is better",
                "times the hand-written calls",
                "×",
                true,
                bars.names(),
                bars.systems(conditions).stream()
                        .map(system -> bars.ratio(system, LIMIT, conditions))
                        .toList());
    }
}
