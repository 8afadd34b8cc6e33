package dev.signalbox.benchmarks.report.charts;

import java.awt.geom.Rectangle2D;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;

/** Draws a bar chart: a line of text and a bar for each run, one below the other. */
final class BarDrawing {
    static final int WIDTH = 960;
    private static final int FRAME = 190;
    private static final int BAR = 19;
    private static final int SPACE = 10;
    private static final int LABEL_GAP = 12;
    /** Room behind the longest bar for its value, as a share of the axis. */
    private static final double ROOM = 0.18;

    private BarDrawing() {}

    static String svg(BarChart chart) {
        int height = FRAME
                + Math.max(2, chart.bars().size()) * (SPACE + BAR * chart.runs().size());
        return Svg.of(draw(chart), WIDTH, height);
    }

    private static JFreeChart draw(BarChart chart) {
        BarData data = new BarData(chart);
        double base = chart.logarithmic() ? data.least() / 2 : 0;
        double end = chart.logarithmic()
                ? data.greatest() * Math.pow(data.greatest() / base, ROOM)
                : data.greatest() * (1 + ROOM);
        ValueAxis values = Look.values(chart.axis(), chart.logarithmic(), base, end);
        ErrorBarRenderer renderer = new ErrorBarRenderer(data, chart.unit(), base);
        CategoryPlot plot = new CategoryPlot(data, systems(), values, renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(Look.thin());
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setFixedLegendItems(legend(chart));
        return Look.page(chart.title(), chart.subtitle(), plot);
    }

    private static CategoryAxis systems() {
        CategoryAxis axis = Look.axis(new CategoryAxis());
        axis.setMaximumCategoryLabelWidthRatio(0.9f);
        axis.setMaximumCategoryLabelLines(2);
        axis.setCategoryMargin(0.2);
        axis.setCategoryLabelPositionOffset(LABEL_GAP);
        axis.setLowerMargin(0.01);
        axis.setUpperMargin(0.01);
        axis.setTickMarksVisible(false);
        return axis;
    }

    private static LegendItemCollection legend(BarChart chart) {
        Set<Palette> palettes = new LinkedHashSet<>();
        chart.bars().forEach(bar -> palettes.add(bar.palette()));
        LegendItemCollection items = new LegendItemCollection();
        for (Palette palette : palettes) {
            for (int run = 0; run < chart.runs().size(); run++) {
                String text = palette.text() + ", " + chart.runs().get(run);
                items.add(new LegendItem(
                        text, null, null, null, new Rectangle2D.Double(0, 0, 14, 14), palette.shade(run)));
            }
        }
        return items;
    }
}
