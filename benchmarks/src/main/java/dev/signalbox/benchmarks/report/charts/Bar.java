package dev.signalbox.benchmarks.report.charts;

import dev.signalbox.benchmarks.report.results.Figure;
import java.util.List;

/**
 * The bars of one system, one for each run.
 *
 * @param label what stands before them
 * @param condition what stands below the label; may be empty
 * @param figures one for each run, in the order of the runs
 */
record Bar(String label, String condition, Palette palette, List<Figure> figures) {
    Bar {
        figures = List.copyOf(figures);
    }

    boolean isMeasured() {
        return figures.stream().anyMatch(Figure::isMeasured);
    }
}
