package dev.signalbox.benchmarks.suite;

import java.util.List;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How much of the benchmarks is run, and how long. */
enum Form {
    /** Each benchmark once, for one iteration too short to mean anything: they work. */
    SMOKE {
        @Override
        List<Part> parts() {
            return List.of(
                    Part.of("(Direct|FailurePolicy|TypedTopic)Benchmark.*").with("listeners", "5"),
                    Part.of("ManyTypesBenchmark.*").with("types", "10").with("mix", "uniform"),
                    Part.of("ResidualBenchmark.*").with("conditions", "1"),
                    Part.of("DynamicKeyBenchmark.*")
                            .with("patterns", "100")
                            .with("hashes", "few")
                            .with("keys", "fresh"),
                    Part.of("StartUpBenchmark.*").with("listeners", "100"),
                    Part.of("CompileTimeBenchmark.*").with("classes", "100"),
                    Part.of("ApplicationBenchmark.*").with("application", "THREE"),
                    Part.of(
                            "(Context|Instances|Subscription|HandOff|Queued|Answers|FirstDispatcher|Footprint)Benchmark.*"));
        }

        @Override
        void shorten(ChainedOptionsBuilder options) {
            TimeValue moment = TimeValue.milliseconds(10);
            options.forks(1).warmupIterations(0).measurementIterations(1).measurementTime(moment);
            options.verbosity(VerboseMode.SILENT);
        }

        @Override
        String[] machine() {
            return new String[] {COLLECTOR};
        }
    },
    /** What the pictures and most goals need, in about ten minutes; the larger compilations are left to {@link #FULL}. */
    SHORT {
        @Override
        List<Part> parts() {
            return List.of(
                    Part.of("DirectBenchmark.*"),
                    Part.of("FailurePolicyBenchmark.*"),
                    Part.of("TypedTopicBenchmark.*"),
                    Part.of("ResidualBenchmark.*"),
                    Part.of("ManyTypesBenchmark.*").with("mix", "uniform"),
                    Part.of(
                                    "DynamicKeyBenchmark.(signalbox|signalboxOneMethod|signalboxKeptKey|topicTable|patternLoop|springRegistry)")
                            .with("patterns", "100", "1000", "10000")
                            .with("hashes", "few")
                            .with("keys", "reused"),
                    Part.of("DynamicKeyBenchmark.(signalbox|topicTable)")
                            .with("patterns", "100", "1000", "10000")
                            .with("hashes", "few")
                            .with("keys", "fresh"),
                    FRESH_KEY,
                    Part.of("StartUpBenchmark.*").with("listeners", "1000"),
                    Part.of("CompileTimeBenchmark.*").with("classes", "100", "1000"),
                    Part.of("ApplicationBenchmark.*").with("application", "THREE", "GRAPH"),
                    Part.of(
                            "(Context|Instances|Subscription|HandOff|Queued|Answers|FirstDispatcher|Footprint)Benchmark.*"));
        }

        @Override
        void shorten(ChainedOptionsBuilder options) {
            TimeValue moment = TimeValue.milliseconds(200);
            options.forks(1).warmupTime(moment).measurementTime(moment);
        }
    },
    /** Everything, with the forks and times that each benchmark asks for. */
    FULL {
        @Override
        List<Part> parts() {
            return List.of(
                    Part.of("(Direct|FailurePolicy|TypedTopic|Residual|ManyTypes)Benchmark.*"),
                    Part.of("DynamicKeyBenchmark.(signalbox|topicTable)"),
                    Part.of(
                                    "DynamicKeyBenchmark.(signalboxOneMethod|signalboxKeptKey|signalboxMethodEach|patternLoop|springRegistry)")
                            .with("hashes", "few")
                            .with("keys", "reused"),
                    FRESH_KEY,
                    Part.of(
                            "(Context|Instances|Subscription|HandOff|Queued|Answers|StartUp|FirstDispatcher|CompileTime|Application|Footprint)Benchmark.*"));
        }

        @Override
        void shorten(ChainedOptionsBuilder options) {}
    };

    private static final Part FRESH_KEY = Part.of("DynamicKeyBenchmark.freshKey")
            .with("patterns", "100", "1000", "10000")
            .with("hashes", "few")
            .with("keys", "fresh");

    /** The one that a JVM with two processors takes, however many this one may use. */
    private static final String COLLECTOR = "-XX:+UseG1GC";

    /**
     * How the measured JVMs are set up: with all their memory at once, since what is touched for the first time costs microseconds a
     * page on a virtual machine.
     */
    String[] machine() {
        return new String[] {COLLECTOR, "-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"};
    }

    /** What is run. */
    abstract List<Part> parts();

    /** Overrules what a benchmark asks for. */
    abstract void shorten(ChainedOptionsBuilder options);
}
