package dev.signalbox.benchmarks.topics;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.benchmarks.listeners.OneEvent;
import dev.signalbox.benchmarks.workload.Subject;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * An event type with a topic, and listeners that bind patterns: the compiler decides what matches, so the same code runs
 * as for listeners that bind the topic itself.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar TypedTopicBenchmark -prof gc</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class TypedTopicBenchmark {
    /** Sends to listeners that bind the topic of the event. */
    @Benchmark
    public void withoutPatterns(Literal dispatcher) {
        dispatcher.subject.send();
    }

    /** Sends to listeners that bind patterns with wildcards. */
    @Benchmark
    public void withPatterns(Patterns dispatcher) {
        dispatcher.subject.send();
    }

    /** The number of listeners. */
    @State(Scope.Benchmark)
    public abstract static class Listeners {
        /** How many listener classes. */
        @Param({"1", "5", "50"})
        int listeners;

        Subject subject;

        abstract List<String> patterns();

        /** Compiles and checks what is to be measured. */
        @Setup(Level.Trial)
        public void create() {
            subject = new OneEvent(listeners, patterns()).dispatcher(FailurePolicy.ISOLATE);
        }
    }

    /** Listeners of the topic itself. */
    public static class Literal extends Listeners {
        @Override
        List<String> patterns() {
            return List.of("bench.ping");
        }
    }

    /** Listeners of patterns, four in turn. */
    public static class Patterns extends Listeners {
        @Override
        List<String> patterns() {
            return List.of("bench.*", "bench.#", "*.ping", "#");
        }
    }
}
