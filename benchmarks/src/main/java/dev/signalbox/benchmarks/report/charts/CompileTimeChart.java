package dev.signalbox.benchmarks.report.charts;

import dev.signalbox.benchmarks.report.results.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How long the compiler takes with and without the processor. */
final class CompileTimeChart {
    private static final double MILLIS_PER_SECOND = 1000;

    private CompileTimeChart() {}

    static BarChart of(List<Run> runs) {
        Bars bars = new Bars(runs, "CompileTimeBenchmark");
        List<Bar> all = new ArrayList<>();
        for (String classes : List.of("100", "1000", "5000")) {
            Map<String, String> conditions = Map.of("classes", classes);
            for (String system : bars.systems(conditions)) {
                all.add(bars.time(system, conditions, MILLIS_PER_SECOND, Places.of(classes, "classes")));
            }
        }
        return new BarChart(
                "Compiling listener classes",
                "Time of one run of javac, median and quartiles: shorter is better",
                "seconds",
                "s",
                false,
                bars.names(),
                all);
    }
}
