package dev.signalbox.benchmarks.report.charts;

import dev.signalbox.benchmarks.report.results.Run;
import java.util.List;
import java.util.Map;

/** How long a program takes to its first event. */
final class StartUpChart {
    private StartUpChart() {}

    static BarChart of(List<Run> runs) {
        Bars bars = new Bars(runs, "StartUpBenchmark");
        Map<String, String> conditions = Map.of("listeners", "1000");
        return new BarChart(
                "From the start of a program to its first event, 1,000 listeners",
                "Time in a fresh process, median and quartiles: shorter is better",
                "milliseconds",
                "ms",
                false,
                bars.names(),
                bars.systems(conditions).stream()
                        .map(system -> bars.time(system, conditions, 1, ""))
                        .toList());
    }
}
