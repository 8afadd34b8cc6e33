package dev.signalbox.benchmarks.report.charts;

import dev.signalbox.benchmarks.report.results.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the time of a dispatch by text grows with the number of patterns. */
final class DynamicKeysChart {
    private DynamicKeysChart() {}

    static BarChart of(List<Run> runs) {
        Bars bars = new Bars(runs, "DynamicKeyBenchmark");
        List<Bar> all = new ArrayList<>();
        for (String patterns : List.of("100", "1000", "10000")) {
            for (String keys : List.of("reused", "fresh")) {
                Map<String, String> conditions = Map.of("patterns", patterns, "hashes", "few", "keys", keys);
                for (String system : bars.systems(conditions)) {
                    all.add(bars.time(system, conditions, 1, ", " + keys + Places.of(patterns, "patterns")));
                }
            }
        }
        return new BarChart(
                "One event by a routing key that is text",
                "Time of a dispatch, the key reused or a fresh string, logarithmic: shorter is better",
                "ns for each event",
                "ns",
                true,
                bars.names(),
                all);
    }
}
