package dev.signalbox.benchmarks.report;

import dev.signalbox.benchmarks.report.results.Measurement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Two runs side by side. */
record Comparison(List<Measurement> old, List<Measurement> now) {
    /** What both runs measured; what became slowest comes last, where a terminal shows it. */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (Measurement row : now) {
            find(old, row).ifPresent(before -> changes.add(new Change(before, row)));
        }
        changes.sort(
                Comparator.comparingDouble((Change change) -> change.ratio().value())
                        .thenComparing(change -> change.now().title()));
        return changes;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        old.stream().filter(row -> find(now, row).isEmpty()).forEach(row -> text.append(lone("old", row)));
        now.stream().filter(row -> find(old, row).isEmpty()).forEach(row -> text.append(lone("new", row)));
        text.append("new / old, marked where the intervals do not overlap\n");
        changes().forEach(change -> text.append(change.line()).append('\n'));
        return text.toString();
    }

    /** What became slower by more than the limit, whatever the error. */
    List<Change> slowerThan(double limit) {
        return changes().stream().filter(change -> change.isSlowerThan(limit)).toList();
    }

    private static String lone(String run, Measurement row) {
        return "only in the " + run + " run: " + row.title() + "\n";
    }

    private static Optional<Measurement> find(List<Measurement> rows, Measurement wanted) {
        return rows.stream().filter(row -> row.title().equals(wanted.title())).findFirst();
    }
}
