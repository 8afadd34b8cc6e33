package dev.signalbox.benchmarks.report.charts;

import dev.signalbox.benchmarks.report.results.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** All charts of a report. */
public final class Charts {
    private static final double MILLIS_PER_SECOND = 1000;

    private final List<Run> runs;

    private Charts(List<Run> runs) {
        this.runs = runs;
    }

    /** The SVG of each chart, by its file name. */
    public static SortedMap<String, String> of(List<Run> runs) {
        Charts charts = new Charts(runs);
        SortedMap<String, String> texts = new TreeMap<>();
        texts.put("direct-5.svg", charts.direct("5"));
        texts.put("direct-50.svg", charts.direct("50"));
        texts.put("many-types.svg", charts.manyTypes());
        texts.put("dynamic-keys.svg", charts.dynamicKeys());
        texts.put("policies.svg", charts.policies());
        texts.put("start-up.svg", charts.startUp());
        texts.put("compile-time.svg", charts.compileTime());
        return texts;
    }

    /** Each system's time to reach some listeners, relative to the calls written by hand. */
    private String direct(String listeners) {
        return bars(
                "One event to " + listeners + " listeners",
                "Time relative to hand-written calls, logarithmic: shorter is better",
                new Axis("times the hand-written calls", "×", true),
                new Bars(runs, "DirectBenchmark").ratios("handWritten", Map.of("listeners", listeners)));
    }

    /** How the time of a dispatch grows with the number of event types. */
    private String manyTypes() {
        Bars times = new Bars(runs, "ManyTypesBenchmark");
        List<Bar> bars = new ArrayList<>();
        for (int types : List.of(10, 100, 1000)) {
            bars.addAll(times.times(Map.of("types", "" + types, "mix", "uniform"), 1, number(types) + " types"));
        }
        return bars(
                "One event among many event types",
                "Time of a dispatch, all types equally often: shorter is better",
                new Axis("ns for each event", "ns", false),
                bars);
    }

    /** How the time of a dispatch by text grows with the number of patterns. */
    private String dynamicKeys() {
        Bars times = new Bars(runs, "DynamicKeyBenchmark");
        List<Bar> bars = new ArrayList<>();
        for (int patterns : List.of(100, 1000, 10_000)) {
            for (String keys : List.of("reused", "fresh")) {
                bars.addAll(times.times(
                        Map.of("patterns", "" + patterns, "hashes", "few", "keys", keys),
                        1,
                        keys + ": " + number(patterns) + " patterns"));
            }
        }
        return bars(
                "One event by a routing key that is text",
                "Time of a dispatch, the key reused or a fresh string, logarithmic: shorter is better",
                new Axis("ns for each event", "ns", true),
                bars);
    }

    private String policies() {
        return new LineChart(
                        runs,
                        "FailurePolicyBenchmark",
                        "One event to few and to very many listeners",
                        "Nanoseconds for each listener by the number of listeners, logarithmic: lower is better")
                .svg();
    }

    /** How long a program takes to its first event. */
    private String startUp() {
        return bars(
                "From the start of a program to its first event, 1,000 listeners",
                "Time in a fresh process, median and quartiles: shorter is better",
                new Axis("milliseconds", "ms", false),
                new Bars(runs, "StartUpBenchmark").times(Map.of("listeners", "1000"), 1, ""));
    }

    /** How long the compiler takes with and without the processor. */
    private String compileTime() {
        Bars times = new Bars(runs, "CompileTimeBenchmark");
        List<Bar> bars = new ArrayList<>();
        for (int classes : List.of(100, 1000, 5000)) {
            bars.addAll(times.times(Map.of("classes", "" + classes), MILLIS_PER_SECOND, number(classes) + " classes"));
        }
        return bars(
                "Compiling listener classes",
                "Time of one run of javac, median and quartiles: shorter is better",
                new Axis("seconds", "s", false),
                bars);
    }

    private String bars(String title, String subtitle, Axis axis, List<Bar> bars) {
        return new BarChart(title, subtitle, axis, runs.stream().map(Run::name).toList(), bars).svg();
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
