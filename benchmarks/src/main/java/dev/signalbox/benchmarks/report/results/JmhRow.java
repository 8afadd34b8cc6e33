package dev.signalbox.benchmarks.report.results;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A benchmark as JMH writes it to JSON: the parts that the report reads. */
record JmhRow(
        String benchmark,
        String mode,
        @Nullable Map<String, String> params,
        Metric primaryMetric,
        @Nullable Map<String, Metric> secondaryMetrics) {
    /** What is no result of JMH lacks these. */
    JmhRow {
        requireNonNull(benchmark, "benchmark is missing");
        if (benchmark.split("\\.", -1).length < 2) {
            throw new IllegalArgumentException("benchmark " + benchmark + " is no method of a class");
        }
        requireNonNull(mode, "mode is missing");
        requireNonNull(primaryMetric, "primaryMetric is missing");
    }

    /** A score; {@code "NaN"} as its error stands for a single sample. */
    record Metric(
            double score,
            double scoreError,
            String scoreUnit,
            @Nullable List<List<Double>> rawData) {
        Metric {
            requireNonNull(scoreUnit, "scoreUnit is missing");
        }

        Figure figure(boolean singleShot) {
            return singleShot && rawData != null
                    ? SingleShots.figure(rawData.stream().flatMap(List::stream).toList())
                    : new Figure(score, scoreError);
        }
    }

    Measurement measurement() {
        String[] names = benchmark.split("\\.", -1);
        return new Measurement(
                names[names.length - 2],
                names[names.length - 1],
                new TreeMap<>(params == null ? Map.of() : params),
                primaryMetric.figure(isSingleShot()),
                primaryMetric.scoreUnit().replace("/op", ""),
                metrics());
    }

    private SortedMap<String, Figure> metrics() {
        SortedMap<String, Figure> metrics = new TreeMap<>();
        if (secondaryMetrics != null) {
            // JMH up to 1.36 put a middle dot before the names of its profilers.
            secondaryMetrics.forEach(
                    (name, metric) -> metrics.put(name.replace("·", ""), metric.figure(isSingleShot())));
        }
        return metrics;
    }

    private boolean isSingleShot() {
        return mode.equals("ss");
    }
}
