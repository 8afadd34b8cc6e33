package dev.signalbox.benchmarks.report.charts;

import dev.signalbox.benchmarks.report.results.Figure;
import dev.signalbox.benchmarks.report.results.FigureText;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;

/**
 * Draws horizontal bars, the error of each, and its value behind the error.
 *
 * <p>The library's own renderer with error bars starts its bars at zero, which a logarithmic axis does not have, and writes
 * the value across the error.
 */
final class ErrorBarRenderer extends BarRenderer {
    private static final long serialVersionUID = 1;
    private static final double GAP = 6;

    private final transient BarData data;
    private final String unit;

    ErrorBarRenderer(BarData data, String unit, double base) {
        this.data = data;
        this.unit = unit;
        setBase(base);
        setBarPainter(new StandardBarPainter());
        setShadowVisible(false);
        setDrawBarOutline(false);
        setItemMargin(0.04);
        setIncludeBaseInRange(false);
    }

    @Override
    public Paint getItemPaint(int row, int column) {
        return data.bar(column).palette().shade(row);
    }

    @Override
    public void drawItem(
            Graphics2D graphics,
            CategoryItemRendererState state,
            Rectangle2D area,
            CategoryPlot plot,
            CategoryAxis domain,
            ValueAxis range,
            CategoryDataset dataset,
            int row,
            int column,
            int pass) {
        super.drawItem(graphics, state, area, plot, domain, range, dataset, row, column, pass);
        Figure figure = data.figure(row, column);
        if (figure.isMeasured()) {
            double top = calculateBarW0(plot, plot.getOrientation(), area, domain, state, row, column);
            double middle = top + state.getBarWidth() / 2;
            double end = drawError(graphics, figure, middle, value -> x(range, value, area));
            drawValue(graphics, figure, end, middle);
        }
    }

    private double x(ValueAxis range, double value, Rectangle2D area) {
        return range.valueToJava2D(Math.max(value, getBase()), area, RectangleEdge.BOTTOM);
    }

    /** Returns where the bar with its error ends. */
    private static double drawError(Graphics2D graphics, Figure figure, double y, DoubleUnaryOperator x) {
        double end = x.applyAsDouble(figure.value());
        if (!figure.isErrorKnown() || figure.error() == 0) {
            return end;
        }
        double low = x.applyAsDouble(figure.low());
        double high = x.applyAsDouble(figure.high());
        graphics.setPaint(Palette.TEXT);
        graphics.setStroke(new BasicStroke(1.2f));
        graphics.draw(new Line2D.Double(low, y, high, y));
        graphics.draw(new Line2D.Double(low, y - 3, low, y + 3));
        graphics.draw(new Line2D.Double(high, y - 3, high, y + 3));
        return high;
    }

    private void drawValue(Graphics2D graphics, Figure figure, double x, double y) {
        graphics.setPaint(Palette.TEXT);
        graphics.setFont(Palette.VALUE);
        double baseline = y + Palette.VALUE.getSize() * 0.36;
        graphics.drawString(FigureText.number(figure.value()) + " " + unit, (float) (x + GAP), (float) baseline);
    }
}
