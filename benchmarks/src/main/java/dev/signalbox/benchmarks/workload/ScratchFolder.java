package dev.signalbox.benchmarks.workload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder for files nobody needs afterwards. */
public final class ScratchFolder implements AutoCloseable {
    private final Path path;

    /**
     * Creates one, below {@code target}.
     *
     * @param name what its name begins with
     * @throws IOException if it cannot be created
     */
    public ScratchFolder(String name) throws IOException {
        this.path = Files.createTempDirectory(Installation.home(), name);
    }

    /**
     * Returns where it is.
     *
     * @return an absolute path
     */
    public Path path() {
        return path;
    }

    /** Deletes it with all it holds. */
    @Override
    public void close() throws IOException {
        delete(path);
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
