package dev.signalbox.benchmarks.workload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
        Path javac = Path.of(System.getProperty("java.home"), "bin", "javac");
        Process process = new ProcessBuilder(javac.toString(), "@" + arguments)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.Charset.defaultCharset());
        if (waitFor(process) != 0) {
            throw new IllegalStateException(
                    "javac refused " + task.workload().name() + " (@" + arguments + "):\n" + output);
        }
    }

    /** Writes the sources and returns their files. */
    static List<Path> write(Task task) throws IOException {
        List<Path> files = new ArrayList<>();
        for (SourceFile source : task.workload().sources()) {
            Path file = task.sources().resolve(source.path());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.text());
            files.add(file);
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
                quoted(path(Installation.classPath()))));
        Processing processing = task.workload().processing();
        if (processing == Processing.NONE) {
            arguments.add("-proc:none");
        } else {
            arguments.addAll(List.of("-processorpath", quoted(path(Installation.processorPath(processing)))));
        }
        files.forEach(file -> arguments.add(quoted(file.toString())));
        return arguments;
    }

    private static String path(List<Path> files) {
        return files.stream().map(Path::toString).collect(Collectors.joining(System.getProperty("path.separator")));
    }

    /** The syntax of argument files: a backslash escapes inside quotes. */
    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\") + '"';
    }

    private static int waitFor(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            throw new IOException("interrupted while javac ran", e);
        }
    }
}
