package dev.signalbox.benchmarks.report.goals;

import static dev.signalbox.benchmarks.report.goals.Quantity.counter;
import static dev.signalbox.benchmarks.report.goals.Quantity.time;

import dev.signalbox.benchmarks.report.results.SystemName;
import java.util.ArrayList;
import java.util.List;

/** Everything that was promised, in the order of the page. */
public final class Goals {
    private static final double BYTES_PER_KILOBYTE = 1000;
    private static final double MICROS_PER_MILLI = 1000;

    private final List<Goal> goals = new ArrayList<>(DispatchGoals.all());

    private Goals() {}

    public static List<Goal> all() {
        Goals all = new Goals();
        all.goals.addAll(QueueGoals.all());
        all.keys("finding listeners", "topicTable", 15);
        all.keys("whole dispatch", "signalbox", 20);
        all.keys("Routing key as a kept publisher, whole dispatch, reused, ", "signalboxKeptKey", "reused", 15);
        all.startUp("signalbox", Bound.atMost(1.15, "×"));
        all.startUp("guava", Bound.none("×"));
        all.startUp("spring", Bound.none("×"));
        all.add(
                "First dispatcher, 216 listener classes",
                Bound.atMost(5, "ms"),
                counter("FirstDispatcherBenchmark", "signalbox", "", "buildMicros")
                        .dividedBy(MICROS_PER_MILLI));
        all.compiling();
        all.growth();
        Quantity jar = jar("runtimeJarBytes").orElse(jar("jarBytes"));
        all.add("Runtime jar", Bound.atMost(130, "kB"), jar.dividedBy(BYTES_PER_KILOBYTE));
        return List.copyOf(all.goals);
    }

    private void add(String claim, Bound bound, Quantity quantity) {
        goals.add(new Goal(claim, bound, quantity));
    }

    private void keys(String text, String method, double limit) {
        keys("Routing key as text, " + text + ", reused, ", method, "reused", limit);
        keys("Routing key as text, " + text + ", fresh, ", method, "fresh", 120);
    }

    private void keys(String claim, String method, String keys, double limit) {
        add(claim + "1,000 patterns", Bound.atMost(limit, "ns"), key(method, keys, "1000", Quantity::time));
        add(claim + "1,000 patterns, allocates", Bound.nothingAllocated(), key(method, keys, "1000", Quantity::bytes));
        Quantity few = key(method, keys, "100", Quantity::time);
        Quantity many = key(method, keys, "10000", Quantity::time);
        add(claim + "10,000 patterns / 100 patterns", Bound.atMost(1.5, "×"), many.over(few));
    }

    /** Without what it costs to make the key, where that was measured. */
    private static Quantity key(String method, String keys, String patterns, Measured measured) {
        String conditions = "hashes=few patterns=" + patterns + " keys=" + keys;
        Quantity whole = measured.of("DynamicKeyBenchmark", method, conditions);
        return keys.equals("fresh")
                ? whole.minusIfMeasured(measured.of("DynamicKeyBenchmark", "freshKey", conditions))
                : whole;
    }

    private void startUp(String system, Bound bound) {
        String suite = "StartUpBenchmark";
        add(
                "Start-up with 1,000 listeners, " + SystemName.label(system) + " / the listeners alone",
                bound,
                time(suite, system, "listeners=1000").over(time(suite, "floor", "listeners=1000")));
    }

    private void compiling() {
        compiling("three listener classes", 1.4, "ApplicationBenchmark", "application=THREE");
        compiling("1,000 listener classes", 1.8, "CompileTimeBenchmark", "classes=1000");
        compiling("1,000 listener classes of 25 lines", 1.35, "ApplicationBenchmark", "application=LINES25");
        compiling("727 listener methods of 123 event types", 1.8, "ApplicationBenchmark", "application=GRAPH");
        compiling("1,500 event types", 2.5, "ApplicationBenchmark", "application=EVENTS1500");
    }

    private void compiling(String what, double limit, String suite, String conditions) {
        add(
                "CPU for compiling " + what + ", Signalbox / no processor",
                Bound.atMost(limit, "×"),
                cpu(suite, "signalbox", conditions).over(cpu(suite, "none", conditions)));
    }

    /** What grows in proportion to the size of a program may grow a fifth more than it. */
    private void growth() {
        Quantity types = share("ApplicationBenchmark", "application=EVENTS1500");
        add(
                "Signalbox's share of compiling 1,500 event types / 123 event types",
                Bound.atMost(15, "×"),
                types.over(share("ApplicationBenchmark", "application=EVENTS123")));
        Quantity classes = share("CompileTimeBenchmark", "classes=5000");
        add(
                "Signalbox's share of compiling 5,000 classes / 1,000 classes",
                Bound.atMost(6, "×"),
                classes.over(share("CompileTimeBenchmark", "classes=1000")));
    }

    private static Quantity share(String suite, String conditions) {
        return cpu(suite, "signalbox", conditions).minus(cpu(suite, "none", conditions));
    }

    private static Quantity cpu(String suite, String processor, String conditions) {
        return counter(suite, processor, conditions, "cpuMillis");
    }

    /** The size of a file is exact. */
    private static Quantity jar(String counter) {
        return counter("FootprintBenchmark", "signalbox", "", counter).exact();
    }

    /** Which figure of a benchmark is meant. */
    private interface Measured {
        Quantity of(String suite, String system, String conditions);
    }
}
