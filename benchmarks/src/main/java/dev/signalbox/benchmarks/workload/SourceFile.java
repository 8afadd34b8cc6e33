package dev.signalbox.benchmarks.workload;

import java.nio.file.Path;

/**
 * One Java source.
 *
 * @param className the qualified name of its class
 * @param text the whole file
 */
public record SourceFile(String className, String text) {
    /** Where it belongs under a source folder. */
    Path path() {
        return Path.of(className.replace('.', '/') + ".java");
    }
}
