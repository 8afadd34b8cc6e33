package dev.signalbox.benchmarks.report.tables;

import dev.signalbox.benchmarks.report.results.Figure;
import dev.signalbox.benchmarks.report.results.FigureText;
import dev.signalbox.benchmarks.report.results.Measurement;
import dev.signalbox.benchmarks.report.results.Run;
import dev.signalbox.benchmarks.report.results.SystemName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The table of sizes: systems in the rows, counters in the columns; how long the counting took says nothing. */
final class FootprintTable {
    static final String SUITE = "FootprintBenchmark";
    private static final String CAPTION = "What a program carries besides its own classes."
            + " Median ± half of the interquartile range where the counts differ.";
    private static final Map<String, String> HEADINGS = Map.of(
            "jarBytes", "Jars, bytes",
            "runtimeJarBytes", "Runtime jar alone, bytes",
            "loadedClasses", "Loaded classes",
            "bytesPerIdleBus", "Bytes for each idle bus");

    private final List<Run> runs;

    FootprintTable(List<Run> runs) {
        this.runs = runs;
    }

    String text() {
        Set<String> metrics = metrics();
        List<String> headings = new ArrayList<>(List.of("System", "On"));
        metrics.forEach(metric -> headings.add(HEADINGS.getOrDefault(metric, metric)));
        MarkdownTable table = new MarkdownTable(2, headings);
        for (String system : systems()) {
            for (Run run : runs) {
                List<String> cells = new ArrayList<>(List.of(SystemName.inTable(system), run.name()));
                metrics.forEach(metric -> cells.add(count(run.metric(SUITE, system, Map.of(), metric))));
                table.add(cells);
            }
        }
        return CAPTION + "\n\n" + table.text();
    }

    private Set<String> metrics() {
        Set<String> metrics = new LinkedHashSet<>(List.of("jarBytes", "loadedClasses", "bytesPerIdleBus"));
        rows().forEach(row -> row.metrics().keySet().stream()
                .filter(name -> !name.startsWith("gc."))
                .forEach(metrics::add));
        return metrics;
    }

    private List<String> systems() {
        List<String> systems = rows().sorted(
                        Comparator.comparingDouble(row -> row.metric("jarBytes").value()))
                .map(Measurement::system)
                .distinct()
                .toList();
        return systems.isEmpty() ? List.of("signalbox") : systems;
    }

    private Stream<Measurement> rows() {
        return runs.stream().flatMap(run -> run.rows(SUITE).stream());
    }

    private static String count(Figure figure) {
        if (!figure.isMeasured()) {
            return FigureText.NOT_MEASURED;
        }
        String count = whole(figure.value());
        return figure.error() >= 0.5 ? count + " ± " + whole(figure.error()) : count;
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%,d", Math.round(value));
    }
}
