package dev.signalbox.benchmarks.workload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One Java source.
 *
 * @param className the qualified name of its class
 * @param text the whole file
 */
public record SourceFile(String className, String text) {
    /**
     * Writes it to where it belongs.
     *
     * @param folder the source folder
     * @return the file
     * @throws IOException if it cannot be written
     */
    public Path write(Path folder) throws IOException {
        Path file = folder.resolve(className.replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
