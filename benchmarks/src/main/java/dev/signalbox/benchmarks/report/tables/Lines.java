package dev.signalbox.benchmarks.report.tables;

import dev.signalbox.benchmarks.report.results.Measurement;
import dev.signalbox.benchmarks.report.results.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds and orders the rows of a suite's table: by group, the limit first, then the fastest first. */
final class Lines {
    private final Suite suite;
    private final List<Run> runs;

    Lines(Suite suite, List<Run> runs) {
        this.suite = suite;
        this.runs = runs;
    }

    /** The axes in the rows: those of the suite, and parameters that only the runs know. */
    List<Axis> axes() {
        List<Axis> axes = new ArrayList<>(suite.groups());
        measured()
                .flatMap(row -> row.conditions().keySet().stream())
                .filter(param -> !param.equals(suite.columns().param()))
                .filter(param ->
                        suite.groups().stream().noneMatch(axis -> axis.param().equals(param)))
                .distinct()
                .sorted()
                .forEach(param -> axes.add(Axis.of(param)));
        return axes;
    }

    /** What was measured on any JDK, and what should have been. */
    List<Line> lines() {
        Set<Line> lines = new LinkedHashSet<>();
        measured().forEach(row -> lines.add(Line.of(row, suite.columns())));
        for (String system : suite.systems()) {
            if (lines.stream().noneMatch(line -> line.system().equals(system))) {
                lines.add(new Line(system, new TreeMap<>()));
            }
        }
        return lines.stream().sorted(order()).toList();
    }

    private Stream<Measurement> measured() {
        return runs.stream().flatMap(run -> run.rows(suite.name()).stream());
    }

    private Comparator<Line> order() {
        Comparator<Line> order = Comparator.comparing(line -> Double.isNaN(pace(line)));
        for (Axis axis : axes()) {
            order = order.thenComparing(line -> line.groups().getOrDefault(axis.param(), "any"), axis.order());
        }
        return order.thenComparing(line -> !line.system().equals(suite.limit()))
                .thenComparing(this::pace)
                .thenComparing(Line::system);
    }

    /** Mean logarithm of the scores, so that each column weighs the same; NaN if there are none. */
    private double pace(Line line) {
        return measured()
                .filter(row -> Line.of(row, suite.columns()).equals(line))
                .mapToDouble(row -> Math.log(row.score().value()))
                .average()
                .orElse(Double.NaN);
    }
}
