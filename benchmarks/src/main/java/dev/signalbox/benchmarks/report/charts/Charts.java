package dev.signalbox.benchmarks.report.charts;

import dev.signalbox.benchmarks.report.results.Run;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** All charts of a report. */
public final class Charts {
    private Charts() {}

    /** The SVG of each chart, by its file name. */
    public static SortedMap<String, String> of(List<Run> runs) {
        SortedMap<String, String> charts = new TreeMap<>();
        charts.put("direct-5.svg", BarDrawing.svg(DirectChart.of(runs, "5")));
        charts.put("direct-50.svg", BarDrawing.svg(DirectChart.of(runs, "50")));
        charts.put("many-types.svg", BarDrawing.svg(ManyTypesChart.of(runs)));
        charts.put("dynamic-keys.svg", BarDrawing.svg(DynamicKeysChart.of(runs)));
        charts.put("policies.svg", PoliciesDrawing.svg(runs));
        charts.put("start-up.svg", BarDrawing.svg(StartUpChart.of(runs)));
        charts.put("compile-time.svg", BarDrawing.svg(CompileTimeChart.of(runs)));
        return charts;
    }
}
