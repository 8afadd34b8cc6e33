package dev.signalbox.benchmarks.report.charts;

import dev.signalbox.benchmarks.report.results.Figure;
import dev.signalbox.benchmarks.report.results.FigureText;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Bars one below the other, each with its error and its value.
 *
 * @param subtitle what is measured and how to read it
 * @param runs names of the runs
 */
record BarChart(String title, String subtitle, Axis axis, List<String> runs, List<Bar> bars) {
    private static final int TOP = 76;
    private static final int THICK = 19;
    private static final int SPACE = 10;
    private static final int LETTER = 8;
    private static final int LEGEND = 24;
    /** Room behind the longest bar for its value, as a share of the axis. */
    private static final double ROOM = 0.18;

    /** Bars that no run measured are left to the tables. */
    BarChart {
        bars = bars.stream().filter(Bar::isMeasured).toList();
    }

    String svg() {
        int bottom = TOP + Math.max(1, bars.size()) * row();
        Svg svg = new Svg(bottom + 64 + LEGEND * runs.size(), title, subtitle);
        if (bars.isEmpty()) {
            svg.words(Svg.WIDTH / 2.0, TOP + THICK, "middle", FigureText.NOT_MEASURED);
            return svg.text();
        }
        Scale scale = scale();
        axis(svg, scale, bottom);
        for (int i = 0; i < bars.size(); i++) {
            draw(svg, scale, bars.get(i), TOP + i * row());
        }
        legend(svg, bottom + 72);
        return svg.text();
    }

    /** At least as high as two lines of text. */
    private int row() {
        return SPACE + THICK * Math.max(2, runs.size());
    }

    private Scale scale() {
        double least = axis.logarithmic() ? ends().min().orElse(1) / 2 : 0;
        double greatest = ends().max().orElse(1);
        double room = axis.logarithmic() ? Math.pow(greatest / least, ROOM) : 1 + ROOM;
        int letters = bars.stream()
                .mapToInt(bar -> Math.max(bar.label().length(), bar.condition().length()))
                .max()
                .orElse(0);
        return new Scale(axis.logarithmic(), least, greatest * room, 24 + LETTER * letters, Svg.WIDTH - 24);
    }

    /** Where bars and their errors end. */
    private DoubleStream ends() {
        return bars.stream()
                .flatMap(bar -> bar.figures().stream())
                .mapToDouble(figure -> figure.isErrorKnown() ? figure.high() : figure.value())
                .filter(value -> value > 0);
    }

    private void axis(Svg svg, Scale scale, int bottom) {
        for (double tick : scale.ticks()) {
            svg.line(scale.place(tick), TOP, scale.place(tick), bottom, Svg.GRID);
            svg.words(scale.place(tick), bottom + 18, "middle", Scale.text(tick));
        }
        svg.words((scale.start() + scale.end()) / 2, bottom + 42, "middle", axis.quantity());
    }

    private void draw(Svg svg, Scale scale, Bar bar, int top) {
        double middle = top + row() / 2.0;
        boolean twoLines = !bar.condition().isEmpty();
        svg.words(scale.start() - 8, middle + (twoLines ? -4 : 5), "end", bar.label());
        if (twoLines) {
            svg.words(scale.start() - 8, middle + 14, "end", bar.condition());
        }
        double first = middle - THICK * runs.size() / 2.0;
        for (int run = 0; run < runs.size(); run++) {
            Figure figure = bar.figures().get(run);
            if (figure.isMeasured()) {
                draw(svg, scale, figure, bar.palette().shade(run), first + run * THICK);
            }
        }
    }

    private void draw(Svg svg, Scale scale, Figure figure, String colour, double top) {
        double middle = top + THICK / 2.0;
        double end = scale.place(Math.max(figure.value(), scale.least()));
        svg.rectangle(scale.start(), top, end - scale.start(), THICK - 1, colour);
        if (figure.isErrorKnown() && figure.error() > 0) {
            double low = scale.place(Math.max(figure.low(), scale.least()));
            end = scale.place(Math.max(figure.high(), scale.least()));
            svg.line(low, middle, end, middle, Svg.TEXT);
            svg.line(low, middle - 3, low, middle + 3, Svg.TEXT);
            svg.line(end, middle - 3, end, middle + 3, Svg.TEXT);
        }
        svg.words(end + 6, middle + 5, "start", FigureText.number(figure.value()) + " " + axis.unit());
    }

    private void legend(Svg svg, int top) {
        List<Palette> palettes = bars.stream().map(Bar::palette).distinct().toList();
        for (int run = 0; run < runs.size(); run++) {
            for (int i = 0; i < palettes.size(); i++) {
                double x = Svg.WIDTH / 2.0 + 220 * (i - palettes.size() / 2.0);
                svg.rectangle(
                        x, top + run * LEGEND - 12, 14, 14, palettes.get(i).shade(run));
                svg.words(x + 22, top + run * LEGEND, "start", palettes.get(i).text() + ", " + runs.get(run));
            }
        }
    }
}
