package dev.signalbox.benchmarks.direct;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One event to 1, 5 and 50 listeners in the thread that publishes, from the call of the publisher until all listeners
 * have returned.
 *
 * <p>Each listener is an object of a class of its own and adds the value of the event to a field; each way of
 * publishing was checked to reach each listener once. The event is the same object each time, so bytes per operation
 * are those of the way itself. {@code benchmarks/README.md} says how each peer is set up, and what it does besides.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar DirectBenchmark -prof gc</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class DirectBenchmark {
    /** Calls the listeners as one would by hand. */
    @Benchmark
    public void handWritten(OwnCode.HandWritten calls) {
        calls.publish();
    }

    /** Dispatches by Signalbox; a failure would reach the caller at once. */
    @Benchmark
    public void signalboxFailFast(OwnCode.FailFast dispatcher) {
        dispatcher.publish();
    }

    /** Dispatches by Signalbox under the default policy: a failure would not stop the other listeners. */
    @Benchmark
    public void signalboxIsolate(OwnCode.Isolate dispatcher) {
        dispatcher.publish();
    }

    /** Dispatches an event whose type the caller does not know by Signalbox, under the default policy. */
    @Benchmark
    public void signalboxObject(OwnCode.Untyped dispatcher) {
        dispatcher.publish();
    }

    /** Publishes by Guava. */
    @Benchmark
    public void guava(GuavaBus bus) {
        bus.publish();
    }

    /** Publishes by greenrobot. */
    @Benchmark
    public void greenrobot(GreenrobotBus bus) {
        bus.publish();
    }

    /** Publishes by MBassador. */
    @Benchmark
    public void mbassador(MbassadorBus bus) {
        bus.publish();
    }

    /** Publishes by LambdaEvents. */
    @Benchmark
    public void lambdaEvents(LambdaEventsBus bus) {
        bus.publish();
    }

    /** Publishes by Avaje Inject. */
    @Benchmark
    public void avaje(AvajeBus bus) {
        bus.publish();
    }

    /** Publishes by Micronaut. */
    @Benchmark
    public void micronaut(MicronautBus bus) {
        bus.publish();
    }

    /** Publishes by Spring. */
    @Benchmark
    public void spring(SpringBus bus) {
        bus.publish();
    }

    /** Publishes by Weld. */
    @Benchmark
    public void weld(WeldBus bus) {
        bus.publish();
    }

    /** Publishes by Kyori event. */
    @Benchmark
    public void kyori(KyoriBus bus) {
        bus.publish();
    }

    /** Publishes by the bus of NeoForge. */
    @Benchmark
    public void neoForge(NeoForgeBus bus) {
        bus.publish();
    }
}
