package dev.signalbox.benchmarks.instances;

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
 * One event to registered instances of one class, beside a loop over an array of that class; and what it takes to
 * register one more and to close its registration.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar InstancesBenchmark -prof gc</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class InstancesBenchmark {
    /** How many are registered. */
    @Param({"1", "10", "100"})
    int instances;

    private Guests guests;

    /** Compiles and checks what is to be measured. */
    @Setup(Level.Trial)
    public void create() {
        guests = new GuestSources(instances).compile();
    }

    /** Calls them in a loop. */
    @Benchmark
    public void arrayLoop() {
        guests.sendByHand();
    }

    /** Dispatches to them. */
    @Benchmark
    public void signalbox() {
        guests.send();
    }

    /** Registers one more, and closes its registration. */
    @Benchmark
    public void registerAndClose() {
        guests.comeAndGo();
    }
}
