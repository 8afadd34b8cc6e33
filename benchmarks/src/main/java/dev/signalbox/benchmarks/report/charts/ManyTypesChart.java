package dev.signalbox.benchmarks.report.charts;

import dev.signalbox.benchmarks.report.results.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the time of a dispatch grows with the number of event types. */
final class ManyTypesChart {
    private ManyTypesChart() {}

    static BarChart of(List<Run> runs) {
        Bars bars = new Bars(runs, "ManyTypesBenchmark");
        List<Bar> all = new ArrayList<>();
        for (String types : List.of("10", "100", "1000")) {
            Map<String, String> conditions = Map.of("types", types, "mix", "uniform");
            for (String system : bars.systems(conditions)) {
                all.add(bars.time(system, conditions, 1, Places.of(types, "types")));
            }
        }
        return new BarChart(
                "One event among many event types",
                "Time of a dispatch, all types equally often: shorter is better",
                "ns for each event",
                "ns",
                false,
                bars.names(),
                all);
    }
}
