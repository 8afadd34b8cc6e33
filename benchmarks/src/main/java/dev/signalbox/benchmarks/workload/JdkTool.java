package dev.signalbox.benchmarks.workload;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Runs a program of the JDK that runs this one, in a process of its own. */
public final class JdkTool {
    private JdkTool() {}

    /**
     * Runs it and waits for its end.
     *
     * @param tool {@code java} or {@code javac}
     * @param arguments its arguments
     * @return what it printed, errors included
     * @throws IllegalStateException if it ends with another status than 0; the message holds what it printed
     */
    public static String run(String tool, List<String> arguments) {
        List<String> command = new ArrayList<>(arguments);
        command.add(0, Path.of(System.getProperty("java.home"), "bin", tool).toString());
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
            if (waitFor(process) != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed:\n" + output);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Joins files to a class path.
     *
     * @param files jars and folders
     * @return the class path
     */
    public static String path(List<Path> files) {
        return files.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static int waitFor(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            throw new IOException("interrupted while a process ran", e);
        }
    }
}
