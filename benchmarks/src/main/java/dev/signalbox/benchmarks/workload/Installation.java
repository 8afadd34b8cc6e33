package dev.signalbox.benchmarks.workload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the build put beside the jar of the benchmarks: {@code lib/}, {@code processors/} and the jar itself.
 *
 * <p>System property {@code signalbox.installation} names the {@code target} of another build, whose jars are taken in their place.
 */
public final class Installation {
    private static final Path CODE = code();

    private Installation() {}

    /**
     * Returns the folder of the jar; workloads and results of helper processes go there too.
     *
     * @return {@code benchmarks/target}
     */
    public static Path home() {
        return CODE.resolveSibling("");
    }

    /**
     * Returns the benchmarks themselves, for helper processes.
     *
     * @return their jar alone
     */
    public static List<Path> benchmarks() {
        return List.of(CODE);
    }

    /**
     * Returns everything a workload may refer to.
     *
     * @return the benchmarks themselves and the jars of all peers
     */
    public static List<Path> classPath() {
        List<Path> path = new ArrayList<>(List.of(CODE));
        path.addAll(jars("lib"));
        return path;
    }

    /**
     * Returns the jars that an annotation processor consists of.
     *
     * @param processing which one
     * @return its jars, none for {@link Processing#NONE}
     */
    public static List<Path> processorPath(Processing processing) {
        return processing == Processing.NONE ? List.of() : jars(processing.folder());
    }

    /**
     * Returns the jars in {@code lib/} whose names begin with one of the given artifact ids and a version.
     *
     * @param artifactIds such as {@code signalbox-runtime}
     * @return the jars, in the order of the ids
     * @throws IllegalArgumentException if there is none for an id
     */
    public static List<Path> libraries(String... artifactIds) {
        List<Path> found = new ArrayList<>();
        for (String artifactId : artifactIds) {
            found.add(jars("lib").stream()
                    .filter(jar -> jar.getFileName().toString().matches(artifactId + "-\\d.*"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no " + artifactId + " in " + home() + "/lib")));
        }
        return found;
    }

    private static List<Path> jars(String folder) {
        Path path = Path.of(System.getProperty("signalbox.installation", home().toString()))
                .resolve(folder);
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    path + " cannot be read; build the benchmarks with: mvn -DskipTests -pl benchmarks -am package", e);
        }
    }

    private static Path code() {
        try {
            return Path.of(Installation.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toAbsolutePath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
