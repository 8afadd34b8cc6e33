package dev.signalbox.benchmarks.report.tables;

import dev.signalbox.benchmarks.report.results.Figure;
import dev.signalbox.benchmarks.report.results.FigureText;
import dev.signalbox.benchmarks.report.results.Measurement;
import dev.signalbox.benchmarks.report.results.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The table of a suite: systems in the rows, once for each JDK; a parameter in the columns. */
final class SuiteTable {
    private final Suite suite;
    private final List<Run> runs;
    private final Lines lines;

    SuiteTable(Suite suite, List<Run> runs) {
        this.suite = suite;
        this.runs = runs;
        this.lines = new Lines(suite, runs);
    }

    String text() {
        List<Axis> axes = lines.axes();
        List<String> columns = columns();
        MarkdownTable table = new MarkdownTable(axes.size() + 2, headings(axes, columns));
        for (Line line : lines.lines()) {
            for (Run run : runs) {
                List<String> cells = new ArrayList<>(line.names(axes));
                cells.add(run.name());
                columns.forEach(column -> cells.add(cell(run, line, column)));
                table.add(cells);
            }
        }
        return suite.caption() + "\n\n" + table.text();
    }

    private List<String> headings(List<Axis> axes, List<String> columns) {
        List<String> headings = new ArrayList<>(List.of("System"));
        axes.forEach(axis -> headings.add(axis.param()));
        headings.add("On");
        columns.forEach(column -> headings.add(suite.columns().heading(column)));
        return headings;
    }

    /** The values that ought to be measured, and others that were; a suite without parameters has a column all the same. */
    private List<String> columns() {
        TreeSet<String> columns = new TreeSet<>(suite.columns().order());
        columns.addAll(suite.columns().values());
        for (Run run : runs) {
            for (Measurement row : run.rows(suite.name())) {
                Optional.ofNullable(row.conditions().get(suite.columns().param()))
                        .ifPresent(columns::add);
            }
        }
        return columns.isEmpty() ? List.of("time") : List.copyOf(columns);
    }

    private String cell(Run run, Line line, String column) {
        Map<String, String> conditions = line.conditions(suite.columns(), column);
        return run.find(suite.name(), line.system(), conditions)
                .map(row -> cell(row, run.score(suite.name(), suite.limit(), conditions)))
                .orElse(FigureText.NOT_MEASURED);
    }

    private String cell(Measurement row, Figure limit) {
        List<String> notes = new ArrayList<>();
        if (limit.isMeasured() && !row.system().equals(suite.limit())) {
            notes.add(FigureText.of(row.score().ratioTo(limit), "×"));
        }
        if (row.metric(Measurement.BYTES).isMeasured()) {
            notes.add(FigureText.bytes(row.metric(Measurement.BYTES)));
        }
        for (Suite.Metric metric : suite.metrics()) {
            if (row.metric(metric.name()).isMeasured()) {
                notes.add(FigureText.number(row.metric(metric.name()).value()) + " " + metric.unit());
            }
        }
        String time = FigureText.of(row.score(), row.unit());
        return notes.isEmpty() ? time : time + "<br>" + String.join(", ", notes);
    }
}
