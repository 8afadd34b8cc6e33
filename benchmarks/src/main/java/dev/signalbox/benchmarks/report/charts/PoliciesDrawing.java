package dev.signalbox.benchmarks.report.charts;

import dev.signalbox.benchmarks.report.results.Figure;
import dev.signalbox.benchmarks.report.results.Measurement;
import dev.signalbox.benchmarks.report.results.Run;
import dev.signalbox.benchmarks.report.results.SystemName;
import java.util.List;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * Draws the time for each listener against the number of listeners: one panel for each run, one line for each system.
 *
 * <p>The unit stands in the subtitle because labels that are turned around end up as outlines instead of text.
 */
final class PoliciesDrawing {
    private static final String SUITE = "FailurePolicyBenchmark";
    private static final int HEIGHT = 560;

    private PoliciesDrawing() {}

    static String svg(List<Run> runs) {
        CombinedRangeXYPlot plot = new CombinedRangeXYPlot(Look.axis(new PowersAxis("")));
        plot.setGap(24);
        LineStyles styles = new LineStyles(systems(runs));
        for (Run run : runs) {
            plot.add(panel(run, styles));
        }
        plot.setOrientation(PlotOrientation.VERTICAL);
        plot.setFixedLegendItems(styles.legend());
        return Svg.of(
                Look.page(
                        "One event to few and to very many listeners",
                        "Nanoseconds for each listener by the number of listeners, logarithmic: lower is better",
                        plot),
                BarDrawing.WIDTH,
                HEIGHT);
    }

    private static List<String> systems(List<Run> runs) {
        return runs.stream()
                .flatMap(run -> run.rows(SUITE).stream())
                .map(Measurement::system)
                .distinct()
                .sorted()
                .toList();
    }

    private static XYPlot panel(Run run, LineStyles styles) {
        YIntervalSeriesCollection lines = new YIntervalSeriesCollection();
        styles.systems().forEach(system -> lines.addSeries(line(run, system)));
        XYPlot panel =
                new XYPlot(lines, Look.axis(new PowersAxis("listeners, " + run.name())), null, styles.renderer());
        panel.setBackgroundPaint(Palette.BACKGROUND);
        panel.setDomainGridlinePaint(Palette.GRID);
        panel.setRangeGridlinePaint(Palette.GRID);
        panel.setOutlineVisible(false);
        return panel;
    }

    private static YIntervalSeries line(Run run, String system) {
        YIntervalSeries line = new YIntervalSeries(SystemName.label(system));
        for (Measurement row : run.rows(SUITE)) {
            if (row.system().equals(system) && row.conditions().containsKey("listeners")) {
                double listeners = Double.parseDouble(row.conditions().get("listeners"));
                Figure each = row.score().dividedBy(listeners);
                double error = each.isErrorKnown() ? each.error() : 0;
                line.add(
                        listeners,
                        each.value(),
                        Math.max(each.value() - error, each.value() / 10),
                        each.value() + error);
            }
        }
        return line;
    }
}
