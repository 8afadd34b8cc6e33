package dev.signalbox.benchmarks.startup;

import dev.signalbox.benchmarks.programs.Program;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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
 * What creating the first dispatcher of a JVM takes, of 216 listener classes whose objects are there already: the
 * counter {@code buildMicros}. The time itself is of the whole process.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar FirstDispatcherBenchmark</pre>
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 15)
@State(Scope.Benchmark)
public class FirstDispatcherBenchmark {
    private static final int LISTENERS = 216;

    /** What is created. */
    @Param({"handWritten", "signalbox"})
    String system;

    private Program program;

    /** Compiles the program. */
    @Setup(Level.Trial)
    public void compile() {
        program = new Program(system, LISTENERS);
    }

    /** Creates it in a new JVM. */
    @Benchmark
    public void create(Build build) {
        build.buildMicros = TimeUnit.NANOSECONDS.toMicros(program.firstBusNanos());
    }

    /** What the program measured itself. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Build {
        /** Microseconds from having the listeners to having the dispatcher. */
        public long buildMicros;

        /** Forgets the iteration before. */
        @Setup(Level.Iteration)
        public void reset() {
            buildMicros = 0;
        }
    }
}
