package dev.signalbox.benchmarks.compiletime;

import dev.signalbox.benchmarks.workload.ScratchFolder;
import dev.signalbox.benchmarks.workload.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Milliseconds of a whole run of javac, without a processor, with one that does nothing, and with Signalbox, as seen by
 * the process that started it; along with the CPU time and the heap it took.
 *
 * <p>There is one dispatcher. All runs compile the same sources, which refer to nothing generated. With Signalbox there
 * is more to compile than without: the generated classes are part of the price.
 *
 * <p>Each run is a JVM of its own, as of a build without a compiler daemon: most of what it runs is interpreted or just
 * being compiled, and CPU time includes the threads of HotSpot that do it. Compare ratios, by CPU time.
 *
 * <p>The collector is Serial with a heap that starts at 32 MB and may grow to 1 GB, whatever machine it is: it uses one
 * thread, so that CPU time does not depend on the number of cores, and grows only when it is full, so that what is left
 * after a collection is near to what is needed. {@code peakMegabytes} is the most that any collection left.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 5)
@State(Scope.Benchmark)
public abstract class JavacBenchmark {
    /** What processes the annotations. */
    @Param({"none", "noop", "signalbox"})
    public String processor;

    private ScratchFolder sources;
    private ScratchFolder output;
    private Compilation compilation;

    /** Returns what is to be compiled. */
    abstract List<SourceFile> sources();

    /** Writes the sources. */
    @Setup(Level.Trial)
    public void write() throws IOException {
        sources = new ScratchFolder("sources");
        List<Path> files = new ArrayList<>();
        for (SourceFile source : sources()) {
            files.add(source.write(sources.path()));
        }
        compilation = new Compilation(processor, files);
    }

    /** Creates a folder to compile into. */
    @Setup(Level.Iteration)
    public void open() throws IOException {
        output = new ScratchFolder("output");
    }

    /** Compiles all sources in a new JVM. */
    @Benchmark
    public void javac(Cost cost) {
        cost.read(compilation.run(output.path()));
    }

    /** Deletes what was compiled. */
    @TearDown(Level.Iteration)
    public void clear() throws IOException {
        output.close();
    }

    /** Deletes the sources. */
    @TearDown(Level.Trial)
    public void delete() throws IOException {
        sources.close();
    }
}
