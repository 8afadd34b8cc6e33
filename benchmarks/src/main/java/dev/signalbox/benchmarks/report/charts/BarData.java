package dev.signalbox.benchmarks.report.charts;

import dev.signalbox.benchmarks.report.results.Figure;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jfree.data.category.DefaultCategoryDataset;

/** The bars in the shape the library wants: a row for each run, a column for each system. */
final class BarData extends DefaultCategoryDataset {
    private static final long serialVersionUID = 1;

    private final transient List<Bar> bars;

    BarData(BarChart chart) {
        this.bars = chart.bars();
        for (int run = 0; run < chart.runs().size(); run++) {
            for (Bar bar : bars) {
                Figure figure = bar.figures().get(run);
                addValue(
                        figure.isMeasured() ? figure.value() : null,
                        chart.runs().get(run),
                        bar.label());
            }
        }
    }

    Bar bar(int column) {
        return bars.get(column);
    }

    Figure figure(int run, int column) {
        return bars.get(column).figures().get(run);
    }

    /** The least and the greatest value that a bar or its error reaches; a log axis has room only for positive ones. */
    double least() {
        return figures().filter(value -> value > 0).min().orElse(1);
    }

    double greatest() {
        return figures().max().orElse(1);
    }

    /** Where values and upper errors end. */
    private DoubleStream figures() {
        return bars.stream()
                .flatMap(bar -> bar.figures().stream())
                .filter(Figure::isMeasured)
                .mapToDouble(figure -> figure.value() + (figure.isErrorKnown() ? figure.error() : 0));
    }
}
