package dev.signalbox.benchmarks.workload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the javac of this JDK in a process of its own. */
final class Javac {
    private Javac() {}

    /** What to compile, and from where to where. */
    record Task(Workload workload, Path sources, Path classes) {}

    static void run(Task task) throws IOException {
        List<Path> files = write(task);
        Files.createDirectories(task.classes());
        Path arguments = task.sources().resolve("arguments");
        Files.write(arguments, arguments(task, files));
        JdkTool.run("javac", List.of("@" + arguments));
    }

    /** Writes the sources and returns their files. */
    static List<Path> write(Task task) throws IOException {
        List<Path> files = new ArrayList<>();
        for (SourceFile source : task.workload().sources()) {
            files.add(source.write(task.sources()));
        }
        return files;
    }

    static List<String> arguments(Task task, List<Path> files) {
        List<String> arguments = new ArrayList<>(List.of(
                "-d",
                quoted(task.classes().toString()),
                "-encoding",
                "UTF-8",
                "--release",
                "17",
                "-nowarn",
                "-classpath",
                quoted(JdkTool.path(Installation.classPath()))));
        Processing processing = task.workload().processing();
        if (processing == Processing.NONE) {
            arguments.add("-proc:none");
        } else {
            arguments.addAll(List.of("-processorpath", quoted(JdkTool.path(Installation.processorPath(processing)))));
            arguments.addAll(processing.options());
        }
        files.forEach(file -> arguments.add(quoted(file.toString())));
        return arguments;
    }

    /** The syntax of argument files: a backslash escapes inside quotes. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\") + '"';
    }
}
