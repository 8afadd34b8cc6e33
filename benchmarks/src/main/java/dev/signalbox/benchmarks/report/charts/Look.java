package dev.signalbox.benchmarks.report.charts;

import java.awt.BasicStroke;
import java.awt.Font;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** What all charts have in common: a white page, large type, a legend below, thin lines. */
final class Look {
    private Look() {}

    static JFreeChart page(String title, String subtitle, Plot plot) {
        JFreeChart chart = new JFreeChart(null, Palette.TITLE, plot, false);
        chart.setBackgroundPaint(Palette.BACKGROUND);
        chart.setPadding(new RectangleInsets(12, 12, 12, 12));
        chart.addSubtitle(0, text(title, Palette.TITLE));
        chart.addSubtitle(1, text(subtitle, Palette.SUBTITLE));
        chart.addSubtitle(legend(plot));
        plot.setBackgroundPaint(Palette.BACKGROUND);
        plot.setOutlineVisible(false);
        plot.setNoDataMessage("not measured");
        plot.setNoDataMessageFont(Palette.TITLE);
        plot.setNoDataMessagePaint(Palette.TEXT);
        return chart;
    }

    private static TextTitle text(String words, Font font) {
        TextTitle title = new TextTitle(words, font);
        title.setPaint(Palette.TEXT);
        title.setMargin(2, 0, 4, 0);
        return title;
    }

    private static LegendTitle legend(Plot plot) {
        LegendTitle legend = new LegendTitle(plot);
        legend.setItemFont(Palette.LABEL);
        legend.setItemPaint(Palette.TEXT);
        legend.setItemLabelPadding(new RectangleInsets(2, 4, 2, 12));
        legend.setFrame(BlockBorder.NONE);
        legend.setPosition(RectangleEdge.BOTTOM);
        legend.setMargin(8, 0, 0, 0);
        return legend;
    }

    static <A extends Axis> A axis(A axis) {
        axis.setLabelFont(Palette.LABEL);
        axis.setTickLabelFont(Palette.LABEL);
        axis.setLabelPaint(Palette.TEXT);
        axis.setTickLabelPaint(Palette.TEXT);
        axis.setAxisLinePaint(Palette.GRID);
        axis.setTickMarkPaint(Palette.GRID);
        return axis;
    }

    /** An axis of powers of ten, or one that starts at zero. */
    static ValueAxis values(String label, boolean logarithmic, double least, double greatest) {
        if (!logarithmic) {
            NumberAxis axis = axis(new NumberAxis(label));
            axis.setNumberFormatOverride(new PlainNumbers());
            axis.setRange(0, greatest);
            return axis;
        }
        PowersAxis axis = axis(new PowersAxis(label));
        axis.setRange(least, greatest);
        return axis;
    }

    static BasicStroke thin() {
        return new BasicStroke(1f);
    }
}
