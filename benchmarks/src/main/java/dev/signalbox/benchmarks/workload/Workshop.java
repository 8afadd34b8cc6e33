package dev.signalbox.benchmarks.workload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Compiles workloads, each once: the class files stay in {@code target/workloads} under a name that holds a hash of all
 * that went in, sources, jars and JDK.
 */
public final class Workshop {
    private Workshop() {}

    /**
     * Compiles a workload, unless that was done before.
     *
     * @param workload the sources
     * @return the classes
     * @throws IllegalStateException if javac refuses them; the message is what javac said
     */
    public static CompiledWorkload compile(Workload workload) {
        Path done = Installation.home().resolve("workloads").resolve(workload.name() + "-" + Fingerprint.of(workload));
        try {
            if (!Files.isDirectory(done)) {
                build(workload, done);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CompiledWorkload(done.resolve("classes"));
    }

    /** Builds elsewhere and renames, so that an interrupted compilation leaves nothing that looks finished. */
    private static void build(Workload workload, Path done) throws IOException {
        Files.createDirectories(done.getParent());
        Path work = Files.createTempDirectory(done.getParent(), workload.name());
        Javac.run(new Javac.Task(workload, work.resolve("src"), work.resolve("classes")));
        try {
            Files.move(work, done, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(done)) {
                throw e;
            }
            ScratchFolder.delete(work); // somebody else was faster
        }
    }
}
