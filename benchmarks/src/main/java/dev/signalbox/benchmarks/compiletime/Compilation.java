package dev.signalbox.benchmarks.compiletime;

import dev.signalbox.benchmarks.workload.Installation;
import dev.signalbox.benchmarks.workload.JdkTool;
import dev.signalbox.benchmarks.workload.Processing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs of javac over the same sources with the same processor.
 *
 * @param processor {@code none}, {@code noop} or {@code signalbox}
 * @param sources the files to compile
 */
record Compilation(String processor, List<Path> sources) {
    private static final List<String> JVM = List.of(
            "-XX:+UseSerialGC",
            "-Xms32m",
            "-Xmx1g",
            "-Xlog:gc",
            "-cp",
            JdkTool.path(Installation.benchmarks()),
            MeasuredJavac.class.getName());

    /** Compiles into a folder and returns what the process printed. */
    String run(Path classes) {
        List<String> arguments = new ArrayList<>(JVM);
        arguments.addAll(List.of("-d", classes.toString(), "-encoding", "UTF-8", "--release", "17"));
        arguments.addAll(List.of("-classpath", JdkTool.path(library())));
        arguments.addAll(processing());
        sources.forEach(source -> arguments.add(source.toString()));
        return JdkTool.run("java", arguments);
    }

    private static List<Path> library() {
        return Installation.libraries("signalbox-runtime", "signalbox-annotations");
    }

    private List<String> processing() {
        return switch (processor) {
            case "none" -> List.of("-proc:none");
            case "noop" ->
                List.of(
                        "-processorpath",
                        JdkTool.path(Installation.benchmarks()),
                        "-processor",
                        NoopProcessor.class.getName());
            case "signalbox" ->
                List.of("-processorpath", JdkTool.path(Installation.processorPath(Processing.SIGNALBOX)));
            default -> throw new IllegalArgumentException("unknown processor " + processor);
        };
    }
}
