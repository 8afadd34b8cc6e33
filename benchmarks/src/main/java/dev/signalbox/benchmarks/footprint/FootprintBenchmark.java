package dev.signalbox.benchmarks.footprint;

import dev.signalbox.benchmarks.programs.Program;
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
 * Bytes of jars, classes loaded, and bytes of heap, of systems with 50 listeners. The figures are the secondary
 * results; the milliseconds are merely how long it took to find them.
 *
 * <dl>
 *   <dt>{@code jarBytes}
 *   <dd>The jars without which the system does not deliver an event. Jars that hold only annotations nobody reads at
 *       run time are not counted for peers; those of Signalbox are in the jar of its topics, and counted.
 *   <dt>{@code runtimeJarBytes}
 *   <dd>The jar of the runtime of Signalbox alone.
 *   <dt>{@code loadedClasses}
 *   <dd>All classes that the JVM logs as loaded, generated ones and lambdas too, until it ends right after the first
 *       event, less those of a program that creates the same listeners and no bus. Exact.
 *   <dt>{@code bytesPerIdleBus}
 *   <dd>What the heap holds after collections with a hundred buses more than before, by their number. All have the
 *       same 50 listener objects, and delivered one event, so that what they build at the first event is in; what is
 *       shared by all buses is not. The containers of {@code spring} create their listeners: 16 bytes each are theirs.
 * </dl>
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar FootprintBenchmark</pre>
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@State(Scope.Benchmark)
public class FootprintBenchmark {
    private static final int LISTENERS = 50;

    private static final int BUSES = 100;

    /** What is in use is exact only if no thread has a buffer of its own. */
    private static final String[] HEAP = {"-XX:+UseSerialGC", "-XX:-UseTLAB", "-Xmx512m"};

    /** What hands the event over. */
    @Param({
        "handWritten",
        "signalbox",
        "guava",
        "greenrobot",
        "greenrobotIndex",
        "mbassador",
        "spring",
        "kyori",
        "lambdaEvents",
        "neoForge"
    })
    String system;

    private Program program;
    private Program floor;

    /** Compiles the program. */
    @Setup(Level.Trial)
    public void compile() {
        program = new Program(system, LISTENERS);
        floor = new Program("floor", LISTENERS);
    }

    /** Finds all figures. */
    @Benchmark
    public void idleBus(Footprint footprint) {
        footprint.measureJars(program);
        footprint.measureClasses(program, floor);
        footprint.bytesPerIdleBus = program.bytesPerIdleBus(BUSES, HEAP);
    }
}
