package dev.signalbox.benchmarks.report.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * A logarithmic axis with the numbers 1, 10, 100, and those between where it is short.
 *
 * <p>The library's own ticks are styled strings, which end up as outlines instead of text.
 */
final class PowersAxis extends LogAxis {
    private static final long serialVersionUID = 1;
    /** An axis of fewer powers of ten than this has room for numbers between them. */
    private static final double SHORT = 2.5;

    PowersAxis(String label) {
        super(label);
    }

    @Override
    public List<?> refreshTicks(Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
        TextAnchor anchor = RectangleEdge.isTopOrBottom(edge) ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
        List<NumberTick> ticks = new ArrayList<>();
        for (double value : values()) {
            if (getRange().contains(value)) {
                ticks.add(new NumberTick(value, new PlainNumbers().format(value), anchor, anchor, 0));
            }
        }
        return ticks;
    }

    private List<Double> values() {
        double first = Math.floor(Math.log10(getLowerBound()));
        double last = Math.log10(getUpperBound());
        List<Integer> steps = last - Math.log10(getLowerBound()) < SHORT ? List.of(1, 2, 5) : List.of(1);
        List<Double> values = new ArrayList<>();
        for (double power = first; power <= last; power++) {
            for (int step : steps) {
                values.add(step * Math.pow(10, power));
            }
        }
        return values;
    }
}
