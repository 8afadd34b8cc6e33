package dev.signalbox.benchmarks.topics;

import dev.signalbox.benchmarks.workload.Subject;
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
 * An event type with a template, and listeners that hear only some values: what is left at run time is a comparison.
 *
 * <p>Five listeners hear every event; one or all five of them bind a value of the component. The events come from a ring
 * of 64, and their texts are not the same objects as those in the code.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar ResidualBenchmark -prof gc</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class ResidualBenchmark {
    /** Sends an event whose type has a plain topic. */
    @Benchmark
    public void plain(Plain dispatcher) {
        dispatcher.subject.send();
    }

    /** Sends an event with an enum component, <code>bench.&#123;kind&#125;</code>. */
    @Benchmark
    public void enumCondition(EnumCondition dispatcher) {
        dispatcher.subject.send();
    }

    /** Sends an event with a text component, <code>bench.&#123;name&#125;</code>. */
    @Benchmark
    public void stringCondition(StringCondition dispatcher) {
        dispatcher.subject.send();
    }

    /** The number of conditions. */
    @State(Scope.Benchmark)
    public abstract static class Conditions {
        /** How many of the five listeners bind a value; the others bind {@code bench.*}. */
        @Param({"1", "5"})
        int conditions;

        Subject subject;

        abstract TemplateSources sources();

        /** Compiles and checks what is to be measured. */
        @Setup(Level.Trial)
        public void create() {
            subject = sources().compile();
        }
    }

    /** No condition at all, whatever the number. */
    public static class Plain extends Conditions {
        @Override
        TemplateSources sources() {
            return new TemplateSources("plain", "bench.changed", "bench.changed", conditions);
        }
    }

    /** Comparisons of an enum. */
    public static class EnumCondition extends Conditions {
        @Override
        TemplateSources sources() {
            return new TemplateSources("enum", "bench.{kind}", "bench.created", conditions);
        }
    }

    /** Comparisons of a text. */
    public static class StringCondition extends Conditions {
        @Override
        TemplateSources sources() {
            return new TemplateSources("string", "bench.{name}", "bench.lead", conditions);
        }
    }
}
