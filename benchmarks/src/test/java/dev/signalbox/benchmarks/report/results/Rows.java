package dev.signalbox.benchmarks.report.results;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes rows as JMH would measure them. */
public final class Rows {
    private Rows() {}

    public static Measurement row(String suite, String method, Map<String, String> params, double score, double error) {
        return row(suite, method, params, new Figure(score, error), Map.of());
    }

    public static Measurement row(
            String suite, String method, Map<String, String> params, Figure score, Map<String, Figure> metrics) {
        return new Measurement(suite, method, new TreeMap<>(params), score, "ns", new TreeMap<>(metrics));
    }

    /** A row of the benchmark of direct calls that allocates so many bytes. */
    public static Measurement direct(String method, int listeners, double score, double error, double bytes) {
        return row(
                "DirectBenchmark",
                method,
                Map.of("listeners", String.valueOf(listeners)),
                new Figure(score, error),
                Map.of(Measurement.BYTES, new Figure(bytes, 0)));
    }

    public static Run run(Measurement... rows) {
        return new Run("JDK 17", List.of(rows));
    }
}
