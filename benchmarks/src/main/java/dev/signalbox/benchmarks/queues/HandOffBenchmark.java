package dev.signalbox.benchmarks.queues;

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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * One event from one thread to workers that do nothing but count. As there is a bound, handing over takes as long as handling
 * does.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar HandOffBenchmark -prof gc</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class HandOffBenchmark {
    private static final Long EVENT = 1L;

    /** How many workers there are. */
    @Param({"1", "2"})
    int workers;

    private final Workers crew = new Workers();
    private HandOff handOff;
    private long sent;

    /** Starts the workers of the way that is measured. */
    @Setup(Level.Trial)
    public void open(BenchmarkParams params) {
        String method = params.getBenchmark();
        handOff = HandOffs.named(method.substring(method.lastIndexOf('.') + 1), workers, crew);
    }

    /** Checks that everything has been handled. */
    @TearDown(Level.Trial)
    public void close() throws InterruptedException {
        handOff.close();
        long handled = crew.handled();
        if (handled != sent) {
            throw new IllegalStateException(sent + " sent, " + handled + " handled");
        }
    }

    private void put() throws InterruptedException {
        handOff.put(EVENT);
        sent++;
    }

    /** What Signalbox has. */
    @Benchmark
    public void mailbox() throws InterruptedException {
        put();
    }

    /** A {@code ThreadPoolExecutor}. */
    @Benchmark
    public void threadPool() throws InterruptedException {
        put();
    }

    /** The Disruptor, blocking. */
    @Benchmark
    public void disruptor() throws InterruptedException {
        put();
    }

    /** An {@code ArrayBlockingQueue}. */
    @Benchmark
    public void arrayQueue() throws InterruptedException {
        put();
    }

    /** The same, emptied at once. */
    @Benchmark
    public void arrayQueueDrained() throws InterruptedException {
        put();
    }

    /** A {@code LinkedBlockingQueue}. */
    @Benchmark
    public void linkedQueue() throws InterruptedException {
        put();
    }

    /** A queue of JCTools for many producers and consumers. */
    @Benchmark
    public void jctoolsMpmc() throws InterruptedException {
        put();
    }

    /** One of JCTools for many producers, for each worker. */
    @Benchmark
    public void jctoolsMpsc() throws InterruptedException {
        put();
    }
}
