package dev.signalbox.benchmarks.startup;

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
 * Milliseconds from the start of a JVM to its end, right after the first event reached its 100 or 1,000 listeners, as
 * seen by the process that started it. Compare medians.
 *
 * <p>The JVM is the one that runs the benchmark, without options: class data sharing is as it comes with the JDK. On
 * its class path are the jars that the system needs, no others. Class files lie in a folder and are in the cache of the
 * operating system; nothing is compiled by javac while time is taken. The program counts how often each listener heard
 * the event, and fails unless that is once.
 *
 * <p>All systems have the same listener classes, each with one method that adds to its place in an array, apart from
 * annotations. {@code floor} loads them and creates one object of each, as all others do, and calls nothing: what is
 * above it is the price of the system. {@code signalbox} has the default policy, and gets its listeners by its
 * constructor up to 250 classes and by its builder above. {@code greenrobotIndex} has the index that the annotation
 * processor of greenrobot writes; {@code greenrobot} reflects. {@code spring} is a container that also creates the
 * listeners, with their classes registered one by one: it scans no packages, but does more than the others.
 *
 * <pre>java -jar benchmarks/target/benchmarks.jar StartUpBenchmark</pre>
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 15)
@State(Scope.Benchmark)
public class StartUpBenchmark {
    /** How many listener classes. */
    @Param({"100", "1000"})
    int listeners;

    /** What hands the event over. */
    @Param({"floor", "handWritten", "signalbox", "guava", "greenrobot", "greenrobotIndex", "spring"})
    String system;

    private Program program;

    /** Compiles the program. */
    @Setup(Level.Trial)
    public void compile() {
        program = new Program(system, listeners);
    }

    /** Runs the program in a new JVM. */
    @Benchmark
    public String firstEvent() {
        return program.firstEvent();
    }
}
