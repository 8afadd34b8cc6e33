package dev.signalbox.benchmarks.context;

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
 * One event to one listener that takes the event alone, or its context as well, which it leaves alone: what a listener
 * pays for what it may ask for.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar ContextBenchmark -prof gc</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class ContextBenchmark {
    /** Whether the topic is written out or has a component. */
    @Param({"literal", "template"})
    String topic;

    private Subject plain;
    private Subject withContext;

    /** Compiles and checks what is to be measured. */
    @Setup(Level.Trial)
    public void create() {
        String text = topic.equals("literal") ? "bench.ping" : "bench.{room}.ping";
        plain = new ContextSources(topic + "-plain", text, "Ping ping").compile();
        withContext = new ContextSources(
                        topic + "-context", text, "Ping ping, dev.signalbox.runtime.EventContext context")
                .compile();
    }

    /** Sends to a listener of the event alone. */
    @Benchmark
    public void eventOnly() {
        plain.send();
    }

    /** Sends to a listener that takes the context as well. */
    @Benchmark
    public void eventAndContext() {
        withContext.send();
    }
}
