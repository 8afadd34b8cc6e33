package dev.signalbox.benchmarks.queues;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * One dispatch to a queued listener that does nothing but count. As there is a bound, dispatching takes as long as delivering
 * does.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar QueuedBenchmark -prof gc</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class QueuedBenchmark {
    private QueuedShop shop;
    private long sent;

    /** Compiles the listener that is measured. */
    @Setup(Level.Trial)
    public void open(BenchmarkParams params) {
        String method = params.getBenchmark();
        shop = QueuedSources.shop(method.substring(method.lastIndexOf('.') + 1));
    }

    /** Checks that everything has been heard. */
    @TearDown(Level.Trial)
    public void close() throws InterruptedException {
        shop.close();
        if (shop.heard() != sent) {
            throw new IllegalStateException(sent + " sent, " + shop.heard() + " heard");
        }
    }

    private void send() {
        shop.send();
        sent++;
    }

    /** To one worker, in order. */
    @Benchmark
    public void oneWorker() {
        send();
    }

    /** To four workers, in no order. */
    @Benchmark
    public void fourWorkers() {
        send();
    }

    /** To four workers, those of each of 1,000 customers in order. */
    @Benchmark
    public void fourWorkersInOrder() {
        send();
    }
}
