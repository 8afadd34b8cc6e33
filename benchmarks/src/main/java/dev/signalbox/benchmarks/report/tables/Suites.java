package dev.signalbox.benchmarks.report.tables;

import dev.signalbox.benchmarks.report.results.Measurement;
import dev.signalbox.benchmarks.report.results.Run;
import java.util.ArrayList;
import java.util.List;

/** The benchmark classes whose figures are tables of times. */
final class Suites {
    private static final String AVERAGE =
            " Average ± 99.9 % confidence interval; ratio to the first system on the same JDK; bytes allocated.";
    private static final String SINGLE =
            " Single shots: median ± half of their interquartile range; ratio to the first system on the same JDK.";
    private static final String LISTENERS = "listeners 1 5 50";
    private static final String CPU = "cpuMillis ms of CPU";
    private static final List<Suite> KNOWN = List.of(
            Suite.of(
                    "DirectBenchmark",
                    "One dispatch of one event type." + AVERAGE,
                    "handWritten signalboxFailFast signalboxIsolate signalboxObject guava greenrobot mbassador lambdaEvents"
                            + " avaje micronaut spring weld kyori neoForge",
                    LISTENERS),
            Suite.of(
                            "ManyTypesBenchmark",
                            "One dispatch among many event types." + AVERAGE,
                            "doubleDispatch signalbox signalboxTyped hashMap classValue",
                            "types 1 10 100 1000")
                    .grouped("mix mono skewed uniform"),
            Suite.of(
                    "TypedTopicBenchmark",
                    "The same listeners, with and without topic patterns." + AVERAGE,
                    "withoutPatterns withPatterns",
                    LISTENERS),
            Suite.of(
                    "ResidualBenchmark",
                    "Five listeners whose patterns ask for a component of the event." + AVERAGE,
                    "plain enumCondition stringCondition",
                    "conditions 1 5"),
            Suite.of(
                            "DynamicKeyBenchmark",
                            "One dispatch by a routing key that is text."
                                    + " Average ± 99.9 % confidence interval; bytes allocated.",
                            "signalbox signalboxOneMethod signalboxKeptKey topicTable patternLoop springRegistry",
                            "patterns 10 100 1000 10000")
                    .grouped("hashes none few many", "keys reused fresh distinct")
                    .withoutLimit(),
            Suite.of(
                    "FailurePolicyBenchmark",
                    "One dispatch to few and to very many listeners." + AVERAGE,
                    "handWritten handWrittenUnsplit failFast isolate handle",
                    "listeners 1 5 50 500 5000"),
            Suite.of(
                    "StartUpBenchmark",
                    "A program with many listeners, up to its first event." + SINGLE,
                    "floor handWritten signalbox guava greenrobot greenrobotIndex spring",
                    "listeners 100 1000"),
            javac("CompileTimeBenchmark", "classes 100 1000 5000").with("peakMegabytes MB at most", CPU),
            javac("ApplicationBenchmark", "application THREE LINES25 EVENTS123 EVENTS1500 GRAPH")
                    .with(CPU),
            Suite.of(
                    "ContextBenchmark",
                    "One dispatch to one listener." + AVERAGE,
                    "eventOnly eventAndContext",
                    "topic literal template"),
            Suite.of(
                    "InstancesBenchmark",
                    "One dispatch to registered instances of one class." + AVERAGE,
                    "arrayLoop signalbox registerAndClose",
                    "instances 1 10 100"),
            Suite.of(
                    "SubscriptionBenchmark",
                    "One dispatch to one listener, and to a subscription." + AVERAGE,
                    "withoutSubscription withSubscription",
                    ""),
            Suite.of(
                    "HandOffBenchmark",
                    "One event from one thread to workers." + AVERAGE,
                    "mailbox threadPool disruptor arrayQueue arrayQueueDrained linkedQueue jctoolsMpmc jctoolsMpsc",
                    "workers 1 2"),
            Suite.of(
                    "QueuedBenchmark",
                    "One dispatch to a queued listener." + AVERAGE,
                    "fourWorkers fourWorkersInOrder oneWorker",
                    ""),
            Suite.of(
                    "AnswersBenchmark",
                    "One request to one listener, and one event to five." + AVERAGE,
                    "directCall request requestOfAnyType dispatchWithoutResults dispatchWithResults collect",
                    ""),
            Suite.of(
                            "FirstDispatcherBenchmark",
                            "A program that creates 216 listeners and what hands events to them." + SINGLE,
                            "handWritten signalbox",
                            "")
                    .with("buildMicros µs for the dispatcher"));

    private Suites() {}

    private static Suite javac(String name, String columns) {
        return Suite.of(name, "One run of javac." + SINGLE, "none noop signalbox", columns);
    }

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
