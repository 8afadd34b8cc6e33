package dev.signalbox.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs the jcstress tests of one package, briefly, in virtual machines of their own. */
public final class Jcstress {
    private Jcstress() {}

    /** Fails unless so many tests ran, and none saw a forbidden outcome. */
    public static void check(String tests, int number, Path directory) throws IOException, InterruptedException {
        Path log = directory.resolve("log");
        Process process = new ProcessBuilder(command(tests))
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

    private static List<String> command(String tests) {
        return List.of(
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
                "false");
    }
}
