package dev.signalbox.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the jcstress tests of one package, briefly, in virtual machines of their own. */
public final class Jcstress {
    private Jcstress() {}

    /** Fails unless so many tests ran, and none saw a forbidden outcome; further options may follow. */
    public static void check(String tests, int number, Path directory, String... options)
            throws IOException, InterruptedException {
        Path log = directory.resolve("log");
        Process process = new ProcessBuilder(command(tests, options))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int exit;
        try {
            exit = process.waitFor();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }

        assertThat(Files.readString(log))
                .contains("Failed tests: No matches")
                .contains("Error tests: No matches")
                .contains("All remaining tests: " + number + " matching test results");
        assertThat(exit).isZero();
    }

    private static List<String> command(String tests, String... options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.openjdk.jcstress.Main",
                "-t",
                tests,
                "-m",
                "sanity",
                "-time",
                "200",
                "-sc",
                "false"));
        command.addAll(List.of(options));
        return command;
    }
}
