package dev.signalbox.benchmarks.report.charts;

import dev.signalbox.benchmarks.report.results.SystemName;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.renderer.xy.XYErrorRenderer;

/** A line for each system: its colour says who made it, its dashes and marks which one it is. */
record LineStyles(List<String> systems) {
    private static final float WIDTH = 2.2f;
    private static final List<Stroke> STROKES = List.of(dashes(1, 0), dashes(9, 5), dashes(2, 4));
    private static final List<Shape> MARKS = List.of(
            new Ellipse2D.Double(-5, -5, 10, 10),
            new Rectangle2D.Double(-4, -4, 8, 8),
            new Ellipse2D.Double(-3, -3, 6, 6));
    private static final Line2D SAMPLE = new Line2D.Double(-22, 0, 22, 0);

    private static Stroke dashes(float length, float gap) {
        return gap == 0
                ? new BasicStroke(WIDTH)
                : new BasicStroke(WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {length, gap}, 0);
    }

    XYErrorRenderer renderer() {
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setDrawXError(false);
        renderer.setErrorPaint(Palette.TEXT);
        renderer.setDefaultLinesVisible(true);
        for (int series = 0; series < systems.size(); series++) {
            renderer.setSeriesPaint(series, color(series));
            renderer.setSeriesStroke(series, STROKES.get(style(series)));
            renderer.setSeriesShape(series, MARKS.get(style(series)));
        }
        return renderer;
    }

    LegendItemCollection legend() {
        LegendItemCollection items = new LegendItemCollection();
        for (int series = 0; series < systems.size(); series++) {
            items.add(item(series));
        }
        return items;
    }

    private LegendItem item(int series) {
        String text = SystemName.label(systems.get(series));
        Shape mark = MARKS.get(style(series));
        Stroke stroke = STROKES.get(style(series));
        boolean line = true;
        return new LegendItem(
                text,
                null,
                null,
                null,
                true,
                mark,
                true,
                color(series),
                false,
                color(series),
                Look.thin(),
                line,
                SAMPLE,
                stroke,
                color(series));
    }

    private Color color(int series) {
        return palette(series).shade(1);
    }

    private Palette palette(int series) {
        return Palette.of(systems.get(series));
    }

    /** Counts the systems of the same colour before this one. */
    private int style(int series) {
        long before = systems.stream()
                .limit(series)
                .filter(system -> Palette.of(system) == palette(series))
                .count();
        return (int) before % STROKES.size();
    }
}
