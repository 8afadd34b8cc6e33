package dev.signalbox.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs the jcstress tests of this package, briefly, in virtual machines of their own. */
@Timeout(300)
class SubscriptionStressTest {
    private static final int TESTS = 4;

    @Test
    void seesNoForbiddenOutcome(@TempDir Path directory) throws Exception {
        Path log = directory.resolve("log");
        int exit = new ProcessBuilder(command())
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();

        assertThat(Files.readString(log))
                .contains("Failed tests: No matches")
                .contains("Error tests: No matches")
                .contains("All remaining tests: " + TESTS + " matching test results");
        assertThat(exit).isZero();
    }

    private static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.openjdk.jcstress.Main",
                "-t",
                "dev.signalbox.runtime",
                "-m",
                "sanity",
                "-time",
                "200",
                "-sc",
                "false");
    }
}
