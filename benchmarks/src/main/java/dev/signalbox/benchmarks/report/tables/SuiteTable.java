package dev.signalbox.benchmarks.report.tables;

import dev.signalbox.benchmarks.report.results.Figure;
import dev.signalbox.benchmarks.report.results.FigureText;
import dev.signalbox.benchmarks.report.results.Measurement;
import dev.signalbox.benchmarks.report.results.Run;
import dev.signalbox.benchmarks.report.results.SystemName;
import dev.signalbox.benchmarks.report.tables.Suite.Axis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The table of a suite: systems in the rows, once for each JDK; a parameter in the columns. */
final class SuiteTable {
    private final Suite suite;
    private final List<Run> runs;
    private final List<Measurement> measured;
    private final List<Axis> axes;

    SuiteTable(Suite suite, List<Run> runs) {
        this.suite = suite;
        this.runs = runs;
        this.measured =
                runs.stream().flatMap(run -> run.rows(suite.name()).stream()).toList();
        this.axes = axes();
    }

    /** A system, and the conditions by parameter without the one in the columns. */
    private record Line(String system, Map<String, String> groups) {
        String group(Axis axis) {
            return groups.getOrDefault(axis.param(), "any");
        }
    }

    String text() {
        List<String> columns = columns();
        MarkdownTable table = new MarkdownTable(axes.size() + 2, headings(columns));
        for (Line line : lines()) {
            for (Run run : runs) {
                List<String> cells = new ArrayList<>(List.of(SystemName.inTable(line.system())));
                axes.forEach(axis -> cells.add(line.group(axis)));
                cells.add(run.name());
                columns.forEach(column -> cells.add(cell(run, line, column)));
                table.add(cells);
            }
        }
        return suite.caption() + "\n\n" + table.text();
    }

    /** The axes in the rows: those of the suite, and parameters that only the runs know. */
    private List<Axis> axes() {
        Set<String> params = new TreeSet<>();
        measured.forEach(row -> params.addAll(row.conditions().keySet()));
        params.remove(suite.columns().param());
        suite.groups().forEach(axis -> params.remove(axis.param()));
        List<Axis> all = new ArrayList<>(suite.groups());
        params.forEach(param -> all.add(Axis.of(param)));
        return all;
    }

    /** The values that ought to be measured, and others that were; a suite without parameters has a column all the same. */
    private List<String> columns() {
        Set<String> columns = new TreeSet<>(suite.columns().order());
        columns.addAll(suite.columns().values());
        for (Measurement row : measured) {
            columns.add(row.conditions().getOrDefault(suite.columns().param(), ""));
        }
        columns.remove("");
        return columns.isEmpty() ? List.of("time") : List.copyOf(columns);
    }

    private List<String> headings(List<String> columns) {
        List<String> headings = new ArrayList<>(List.of("System"));
        axes.forEach(axis -> headings.add(axis.param()));
        headings.add("On");
        columns.forEach(column -> headings.add(suite.columns().heading(column)));
        return headings;
    }

    /** What was measured on any JDK, and what should have been: by group, the limit first, then the fastest first. */
    private List<Line> lines() {
        Set<Line> lines = new LinkedHashSet<>();
        measured.forEach(row -> lines.add(line(row)));
        for (String system : suite.systems()) {
            if (lines.stream().noneMatch(line -> line.system().equals(system))) {
                lines.add(new Line(system, Map.of()));
            }
        }
        return lines.stream().sorted(order()).toList();
    }

    private Line line(Measurement row) {
        Map<String, String> groups = row.conditions();
        groups.remove(suite.columns().param());
        return new Line(row.system(), groups);
    }

    private Comparator<Line> order() {
        Comparator<Line> order = Comparator.comparing(line -> Double.isNaN(pace(line)));
        for (Axis axis : axes) {
            order = order.thenComparing(line -> line.group(axis), axis.order());
        }
        return order.thenComparing(line -> !line.system().equals(suite.limit()))
                .thenComparing(this::pace)
                .thenComparing(Line::system);
    }

    /** Mean logarithm of the scores, so that each column weighs the same; NaN if there are none. */
    private double pace(Line line) {
        return measured.stream()
                .filter(row -> line(row).equals(line))
                .mapToDouble(row -> Math.log(row.score().value()))
                .average()
                .orElse(Double.NaN);
    }

    private String cell(Run run, Line line, String column) {
        Map<String, String> conditions = new TreeMap<>(line.groups());
        conditions.put(suite.columns().param(), column);
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
        for (String counter : suite.counters()) {
            String[] nameAndUnit = counter.split(" ", 2);
            Figure figure = row.metric(nameAndUnit[0]);
            if (figure.isMeasured()) {
                notes.add(FigureText.number(figure.value()) + " " + nameAndUnit[1]);
            }
        }
        String time = FigureText.of(row.score(), row.unit());
        return notes.isEmpty() ? time : time + "<br>" + String.join(", ", notes);
    }
}
