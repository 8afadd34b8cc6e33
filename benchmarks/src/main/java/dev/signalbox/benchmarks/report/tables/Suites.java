package dev.signalbox.benchmarks.report.tables;

import dev.signalbox.benchmarks.report.results.Measurement;
import dev.signalbox.benchmarks.report.results.Run;
import dev.signalbox.benchmarks.report.tables.Suite.Metric;
import java.util.ArrayList;
import java.util.List;

/** The benchmark classes whose figures are tables of times. */
final class Suites {
    private static final String AVERAGE =
            " Average ± 99.9 % confidence interval; ratio to the first system on the same JDK; bytes allocated.";
    private static final String SINGLE =
            " Single shots: median ± half of their interquartile range; ratio to the first system on the same JDK.";
    private static final Axis LISTENERS = Axis.of("listeners", "1", "5", "50");
    private static final Metric CPU = new Metric("cpuMillis", "ms of CPU");
    private static final List<Suite> KNOWN = List.of(
            Suite.of(
                    "DirectBenchmark",
                    "One dispatch of one event type." + AVERAGE,
                    "handWritten",
                    List.of(
                            "handWritten",
                            "signalboxFailFast",
                            "signalboxIsolate",
                            "signalboxObject",
                            "guava",
                            "greenrobot",
                            "mbassador",
                            "lambdaEvents",
                            "avaje",
                            "micronaut",
                            "spring",
                            "weld",
                            "kyori",
                            "neoForge"),
                    LISTENERS),
            Suite.of(
                            "ManyTypesBenchmark",
                            "One dispatch among many event types." + AVERAGE,
                            "doubleDispatch",
                            List.of("doubleDispatch", "signalbox", "signalboxTyped", "hashMap", "classValue"),
                            Axis.of("types", "1", "10", "100", "1000"))
                    .grouped(Axis.of("mix", "mono", "skewed", "uniform")),
            Suite.of(
                    "TypedTopicBenchmark",
                    "The same listeners, with and without topic patterns." + AVERAGE,
                    "withoutPatterns",
                    List.of("withoutPatterns", "withPatterns"),
                    LISTENERS),
            Suite.of(
                    "ResidualBenchmark",
                    "Five listeners whose patterns ask for a component of the event." + AVERAGE,
                    "plain",
                    List.of("plain", "enumCondition", "stringCondition"),
                    Axis.of("conditions", "1", "5")),
            Suite.of(
                            "DynamicKeyBenchmark",
                            "One dispatch by a routing key that is text."
                                    + " Average ± 99.9 % confidence interval; bytes allocated.",
                            "",
                            List.of("signalbox", "signalboxOneMethod", "topicTable", "patternLoop", "springRegistry"),
                            Axis.of("patterns", "10", "100", "1000", "10000"))
                    .grouped(Axis.of("hashes", "none", "few", "many"), Axis.of("keys", "reused", "fresh", "distinct")),
            Suite.of(
                    "FailurePolicyBenchmark",
                    "One dispatch to few and to very many listeners." + AVERAGE,
                    "handWritten",
                    List.of("handWritten", "handWrittenUnsplit", "failFast", "isolate", "handle"),
                    Axis.of("listeners", "1", "5", "50", "500", "5000")),
            Suite.of(
                    "StartUpBenchmark",
                    "A program with many listeners, up to its first event." + SINGLE,
                    "floor",
                    List.of("floor", "handWritten", "signalbox", "guava", "greenrobot", "greenrobotIndex", "spring"),
                    Axis.of("listeners", "100", "1000")),
            Suite.of(
                            "CompileTimeBenchmark",
                            "One run of javac." + SINGLE,
                            "none",
                            List.of("none", "noop", "signalbox"),
                            Axis.of("classes", "100", "1000", "5000"))
                    .with(new Metric("peakMegabytes", "MB at most"), CPU),
            Suite.of(
                            "ApplicationBenchmark",
                            "One run of javac." + SINGLE,
                            "none",
                            List.of("none", "noop", "signalbox"),
                            Axis.of("application", "THREE", "LINES25", "EVENTS123", "EVENTS1500", "GRAPH"))
                    .with(CPU),
            Suite.of(
                    "ContextBenchmark",
                    "One dispatch to one listener." + AVERAGE,
                    "eventOnly",
                    List.of("eventOnly", "eventAndContext"),
                    Axis.of("topic", "literal", "template")),
            Suite.of(
                            "FirstDispatcherBenchmark",
                            "A program that creates 216 listeners and what hands events to them." + SINGLE,
                            "handWritten",
                            List.of("handWritten", "signalbox"),
                            Axis.of(""))
                    .with(new Metric("buildMicros", "µs for the dispatcher")));

    private Suites() {}

    /** The known ones, then those that only the runs know. */
    static List<Suite> in(List<Run> runs) {
        List<Suite> suites = new ArrayList<>(KNOWN);
        runs.stream()
                .flatMap(run -> run.rows().stream())
                .map(Measurement::suite)
                .filter(name -> !name.equals(FootprintTable.SUITE))
                .filter(name -> KNOWN.stream().noneMatch(known -> known.name().equals(name)))
                .distinct()
                .sorted()
                .map(Suite::unknown)
                .forEach(suites::add);
        return suites;
    }
}
