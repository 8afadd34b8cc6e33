package dev.signalbox.benchmarks.report.results;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One row of a run.
 *
 * @param suite simple name of the benchmark class
 * @param method name of the benchmark method
 * @param params what JMH varied, by name
 * @param score time per operation
 * @param unit unit of the score, without "/op"
 * @param metrics what profilers and counters added, by name
 */
public record Measurement(
        String suite,
        String method,
        SortedMap<String, String> params,
        Figure score,
        String unit,
        SortedMap<String, Figure> metrics) {
    /** Bytes allocated per operation, as the profiler "gc" counts them. */
    public static final String BYTES = "gc.alloc.rate.norm";

    public Measurement {
        params = new TreeMap<>(params);
        metrics = new TreeMap<>(metrics);
    }

    /** The system under test: the parameter of that name, or "processor", else the method. */
    public String system() {
        return params.getOrDefault("system", params.getOrDefault("processor", method));
    }

    /** The parameters without the one that names the system. */
    public SortedMap<String, String> conditions() {
        SortedMap<String, String> conditions = new TreeMap<>(params);
        conditions.remove("system");
        conditions.remove("processor");
        return conditions;
    }

    public Figure metric(String name) {
        return metrics.getOrDefault(name, Figure.NONE);
    }

    /** As in "DirectBenchmark.guava listeners=5". */
    public String title() {
        StringBuilder title = new StringBuilder(suite).append('.').append(method);
        params.forEach(
                (name, value) -> title.append(' ').append(name).append('=').append(value));
        return title.toString();
    }

    /** Whether the row answers a question for these conditions: it may lack some, and then holds for all their values. */
    boolean holdsFor(Map<String, String> asked) {
        return asked.entrySet().containsAll(conditions().entrySet());
    }
}
