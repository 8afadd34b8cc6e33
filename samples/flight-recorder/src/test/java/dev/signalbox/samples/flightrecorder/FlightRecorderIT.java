package dev.signalbox.samples.flightrecorder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Runs the program as its users do: in a JVM of its own. */
final class FlightRecorderIT {

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void reportsWhatItsOwnJvmDid() throws IOException, InterruptedException {
        List<String> report = run();

        assertThat(report)
                .anyMatch(line -> isCount(line, "jvm.gc.pause"))
                .anyMatch(line -> isCount(line, "jvm.gc.collected"))
                .anyMatch(line -> isCount(line, "jvm.thread.started"))
                .anyMatch(line -> isCount(line, "jvm.class.loaded"))
                .anyMatch(line -> isCount(line, "jvm.cpu.load"))
                .anyMatch(line -> isCount(line, "jvm.io.file.read"))
                .anyMatch(line -> isCount(line, "jvm.io.file.write"))
                .anyMatch(line -> isCount(line, "jvm.io.socket.read"))
                .anyMatch(line -> isCount(line, "jvm.io.socket.write"))
                .anyMatch(line -> isCount(line, "jvm.exception.thrown"))
                .anyMatch(line -> isCount(line, "jvm.allocation.sampled"))
                .anyMatch(line -> isCount(line, "jfr.jdk.Compilation"))
                .anyMatch(line -> isCount(line, "jvm.alarm.notice"))
                .anyMatch(line -> isCount(line, "jvm.alarm.warning"));
        assertThat(report)
                .containsSubsequence(
                        "Events by topic",
                        "Slowest pauses",
                        "Hottest threads",
                        "Bytes read",
                        "Longest of the others",
                        "Alarms")
                .anyMatch(line -> line.matches(" +[\\d.]+ ms +\\S+ +System\\.gc\\(\\)"))
                .anyMatch(line -> line.matches("  allocator +\\d+ +[\\d.]+ [KM]iB"))
                .anyMatch(line -> line.matches("  NOTICE +[1-9]\\d*  the program called System\\.gc\\(\\)"))
                .anyMatch(line -> line.matches("  WARNING +[1-9]\\d*  20 or more exceptions within a second"));
    }

    /** Says whether a line of the report gives the topic and a count above 0. */
    private static boolean isCount(String line, String topic) {
        return line.matches("  " + topic.replace(".", "\\.") + " +[1-9]\\d*");
    }

    private static List<String> run() throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>(List.of(java.toString(), "-cp", System.getProperty("java.class.path")));
        command.add(FlightRecorder.class.getName());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            List<String> output = new String(process.getInputStream().readAllBytes(), UTF_8)
                    .lines()
                    .toList();
            assertThat(process.waitFor()).as("exit code after %s", output).isZero();
            return output;
        } finally {
            process.destroyForcibly();
        }
    }
}
