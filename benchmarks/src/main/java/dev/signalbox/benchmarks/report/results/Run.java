package dev.signalbox.benchmarks.report.results;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was measured on one JDK; figures are only ever compared inside a run.
 *
 * @param name as in "JDK 17"
 */
public record Run(String name, List<Measurement> rows) {
    public Run {
        rows = List.copyOf(rows);
    }

    public List<Measurement> rows(String suite) {
        return rows.stream().filter(row -> row.suite().equals(suite)).toList();
    }

    /** The row of a system under these conditions: the most specific one that holds for them. */
    public Optional<Measurement> find(String suite, String system, Map<String, String> conditions) {
        return rows.stream()
                .filter(row -> row.suite().equals(suite) && row.system().equals(system))
                .filter(row -> row.holdsFor(conditions))
                .max(Comparator.comparingInt(row -> row.conditions().size()));
    }

    public Figure score(String suite, String system, Map<String, String> conditions) {
        return find(suite, system, conditions).map(Measurement::score).orElse(Figure.NONE);
    }

    public Figure metric(String suite, String system, Map<String, String> conditions, String name) {
        return find(suite, system, conditions).map(row -> row.metric(name)).orElse(Figure.NONE);
    }
}
