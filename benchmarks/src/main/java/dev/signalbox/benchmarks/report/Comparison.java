package dev.signalbox.benchmarks.report;

import dev.signalbox.benchmarks.report.results.Figure;
import dev.signalbox.benchmarks.report.results.FigureText;
import dev.signalbox.benchmarks.report.results.Measurement;
import dev.signalbox.benchmarks.report.results.UnusableInput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Two runs side by side. */
record Comparison(List<Measurement> old, List<Measurement> now) {
    /** The same benchmark with the same parameters, measured twice. */
    private record Change(Measurement old, Measurement now) {
        Change {
            if (!old.unit().equals(now.unit())) {
                throw new UnusableInput(old.title() + " is measured in " + old.unit() + " and in " + now.unit()
                        + "; run both with the same -tu");
            }
        }

        Figure ratio() {
            return now.score().ratioTo(old.score());
        }

        /** The verdict is empty as long as the intervals overlap. */
        String line() {
            String apart = ratio().value() > 1 ? "slower" : "faster";
            return String.format(
                    Locale.ROOT,
                    "%-16s %-7s %s: %s -> %s\n",
                    FigureText.of(ratio()),
                    now.score().isApartFrom(old.score()) ? apart : "",
                    now.title(),
                    FigureText.of(old.score(), old.unit()),
                    FigureText.of(now.score(), now.unit()));
        }
    }

    /** All of it; what became slowest comes last, where a terminal shows it. */
    String text() {
        StringBuilder text = new StringBuilder();
        old.stream().filter(row -> find(now, row).isEmpty()).forEach(row -> text.append(lone("old", row)));
        now.stream().filter(row -> find(old, row).isEmpty()).forEach(row -> text.append(lone("new", row)));
        text.append("new / old, marked where the intervals do not overlap\n");
        changes().forEach(change -> text.append(change.line()));
        return text.toString();
    }

    /** What takes more than so many times as long, whatever the error; may be empty. */
    String slowerThan(double limit) {
        StringBuilder text = new StringBuilder();
        changes().stream().filter(change -> change.ratio().low() > limit).forEach(change -> text.append(change.line()));
        return text.toString();
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (Measurement row : now) {
            find(old, row).ifPresent(before -> changes.add(new Change(before, row)));
        }
        changes.sort(
                Comparator.comparingDouble((Change change) -> change.ratio().value())
                        .thenComparing(change -> change.now().title()));
        return changes;
    }

    private static String lone(String run, Measurement row) {
        return "only in the " + run + " run: " + row.title() + "\n";
    }

    private static Optional<Measurement> find(List<Measurement> rows, Measurement wanted) {
        return rows.stream().filter(row -> row.title().equals(wanted.title())).findFirst();
    }
}
