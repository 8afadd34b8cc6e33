package dev.signalbox.benchmarks.workload;

import java.util.List;

/**
 * A program to measure, before it is compiled.
 *
 * @param name what it is, usable as the name of a folder
 * @param sources its sources
 * @param processing the annotation processor it needs
 */
public record Workload(String name, List<SourceFile> sources, Processing processing) {
    /** Makes the sources immutable. */
    public Workload {
        sources = List.copyOf(sources);
    }
}
