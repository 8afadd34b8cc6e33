package dev.signalbox.benchmarks.footprint;

import dev.signalbox.benchmarks.programs.Program;
import dev.signalbox.benchmarks.workload.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The figures of {@link FootprintBenchmark}. */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class Footprint {
    /** The size of all jars on the class path of a program that uses the system. */
    public long jarBytes;

    /** The size of the runtime of Signalbox, 0 for other systems. */
    public long runtimeJarBytes;

    /** Classes loaded until the end of a program with one event, less those of a program without a system. */
    public long loadedClasses;

    /** Bytes of heap that one more bus keeps alive. */
    public long bytesPerIdleBus;

    /** Forgets the figures of the iteration before. */
    @Setup(Level.Iteration)
    public void reset() {
        jarBytes = 0;
        runtimeJarBytes = 0;
        loadedClasses = 0;
        bytesPerIdleBus = 0;
    }

    void measureJars(Program program) {
        jarBytes = bytes(program.jars());
        List<Path> runtime = Installation.libraries("signalbox-runtime");
        runtimeJarBytes = program.jars().containsAll(runtime) ? bytes(runtime) : 0;
    }

    void measureClasses(Program program, Program floor) {
        loadedClasses = loadedClasses(program) - loadedClasses(floor);
    }

    /** The JVM prints a line for each class it loads, and from where. */
    private static long loadedClasses(Program program) {
        return program.firstEvent("-Xlog:class+load")
                .lines()
                .filter(line -> line.contains(" source: "))
                .count();
    }

    private static long bytes(List<Path> files) {
        try {
            long bytes = 0;
            for (Path file : files) {
                bytes += Files.size(file);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
