package dev.signalbox.benchmarks.report.charts;

import dev.signalbox.benchmarks.report.results.Figure;
import dev.signalbox.benchmarks.report.results.FigureText;
import dev.signalbox.benchmarks.report.results.Measurement;
import dev.signalbox.benchmarks.report.results.Run;
import dev.signalbox.benchmarks.report.results.SystemName;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * The time for each listener against the number of listeners: a panel for each run, a line for each system. Its colour
 * says who made the system, its dashes and marks which one it is.
 */
record LineChart(List<Run> runs, String suite, String title, String subtitle) {
    private static final int TOP = 80;
    private static final int BOTTOM = 410;
    private static final int LEFT = 56;
    private static final int GAP = 24;
    private static final int LEGEND = 26;
    private static final List<String> DASHES = List.of("none", "9 5", "2 4");
    private static final List<Double> MARKS = List.of(5.0, 4.0, 3.0);

    String svg() {
        List<String> systems = systems();
        Svg svg = new Svg(BOTTOM + 76 + LEGEND * ((systems.size() + 2) / 3), title, subtitle);
        if (systems.isEmpty()) {
            svg.words(Svg.WIDTH / 2.0, TOP, "middle", FigureText.NOT_MEASURED);
            return svg.text();
        }
        double width = (Svg.WIDTH - LEFT - 24.0) / runs.size();
        Scale each = scale(row -> each(row).value(), BOTTOM, TOP);
        for (double tick : each.ticks()) {
            svg.words(LEFT - 8, each.place(tick) + 5, "end", Scale.text(tick));
        }
        for (int i = 0; i < runs.size(); i++) {
            Scale listeners = scale(LineChart::listeners, LEFT + i * width, LEFT + (i + 1) * width - GAP);
            grid(svg, listeners, each, runs.get(i).name());
            for (String system : systems) {
                line(svg, listeners, each, system, runs.get(i));
            }
        }
        legend(svg, systems);
        return svg.text();
    }

    private List<String> systems() {
        return rows().stream().map(Measurement::system).distinct().sorted().toList();
    }

    private List<Measurement> rows() {
        return runs.stream().flatMap(run -> rows(run).stream()).toList();
    }

    private List<Measurement> rows(Run run) {
        return run.rows(suite).stream()
                .filter(row -> row.conditions().containsKey("listeners"))
                .sorted(Comparator.comparingDouble(LineChart::listeners))
                .toList();
    }

    private static double listeners(Measurement row) {
        return Double.parseDouble(row.conditions().getOrDefault("listeners", "1"));
    }

    private static Figure each(Measurement row) {
        return row.score().dividedBy(listeners(row));
    }

    /** With a little room at both ends. */
    private Scale scale(ToDoubleFunction<Measurement> value, double start, double end) {
        DoubleStream values = rows().stream().mapToDouble(value);
        double[] sorted = values.sorted().toArray();
        return new Scale(true, sorted[0] / 1.5, sorted[sorted.length - 1] * 1.5, start, end);
    }

    private static void grid(Svg svg, Scale listeners, Scale each, String run) {
        for (double tick : listeners.ticks()) {
            svg.line(listeners.place(tick), TOP, listeners.place(tick), BOTTOM, Svg.GRID);
            svg.words(listeners.place(tick), BOTTOM + 18, "middle", Scale.text(tick));
        }
        for (double tick : each.ticks()) {
            svg.line(listeners.start(), each.place(tick), listeners.end(), each.place(tick), Svg.GRID);
        }
        svg.words((listeners.start() + listeners.end()) / 2, BOTTOM + 42, "middle", "listeners, " + run);
    }

    private void line(Svg svg, Scale listeners, Scale each, String system, Run run) {
        List<Measurement> rows =
                rows(run).stream().filter(row -> row.system().equals(system)).toList();
        for (int i = 0; i < rows.size(); i++) {
            Figure figure = each(rows.get(i));
            double x = listeners.place(listeners(rows.get(i)));
            double y = each.place(figure.value());
            if (i > 0) {
                double lastX = listeners.place(listeners(rows.get(i - 1)));
                double lastY = each.place(each(rows.get(i - 1)).value());
                svg.line(lastX, lastY, x, y, colour(system), 2.2, DASHES.get(style(system)));
            }
            if (figure.isErrorKnown()) {
                svg.line(x, clipped(each, figure.low()), x, clipped(each, figure.high()), Svg.TEXT);
            }
            mark(svg, x, y, system);
        }
    }

    private static double clipped(Scale scale, double value) {
        return scale.place(Math.min(Math.max(value, scale.least()), scale.greatest()));
    }

    private void mark(Svg svg, double x, double y, String system) {
        svg.circle(x, y, MARKS.get(style(system)), colour(system), style(system) == 1 ? "white" : colour(system));
    }

    private void legend(Svg svg, List<String> systems) {
        for (int i = 0; i < systems.size(); i++) {
            double x = LEFT + 300.0 * (i % 3);
            double y = BOTTOM + 76 + LEGEND * (i / 3);
            svg.line(x, y - 5, x + 44, y - 5, colour(systems.get(i)), 2.2, DASHES.get(style(systems.get(i))));
            mark(svg, x + 22, y - 5, systems.get(i));
            svg.words(x + 54, y, "start", SystemName.label(systems.get(i)));
        }
    }

    private static String colour(String system) {
        return Palette.of(system).shade(1);
    }

    /** Counts the systems of the same colour before this one. */
    private int style(String system) {
        long before = systems().stream()
                .takeWhile(other -> !other.equals(system))
                .filter(other -> Palette.of(other) == Palette.of(system))
                .count();
        return (int) before % DASHES.size();
    }
}
