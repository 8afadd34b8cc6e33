package dev.signalbox.benchmarks.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private String old = "";
    private String now = "";

    @BeforeEach
    void measure() throws IOException {
        old = write(
                "old.json", row("same", 10, "1"), row("slower", 10, "1"), row("faster", 10, "1"), row("gone", 1, "0"));
        now = write(
                "new.json", row("slower", 15, "1"), row("same", 11, "1"), row("faster", 5, "1"), row("born", 1, "0"));
    }

    @Test
    void sortsByRatioAndMarksWhatIsBeyondTheError() {
        assertThat(compare(old, now)).isZero();
        assertThat(out.toString(UTF_8)).isEqualTo("""
                        only in the old run: B.gone n=1
                        only in the new run: B.born n=1
                        new / old, marked where the intervals do not overlap
                        0.500 ± 0.112    faster  B.faster n=1: 10.0 ± 1.0 ns -> 5.00 ± 1.00 ns
                        1.10 ± 0.15              B.same n=1: 10.0 ± 1.0 ns -> 11.0 ± 1.0 ns
                        1.50 ± 0.18      slower  B.slower n=1: 10.0 ± 1.0 ns -> 15.0 ± 1.0 ns
                        """);
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void failsAboveTheLimitOnlyBeyondTheError() {
        assertThat(compare(old, now, "--fail-above", "1.2")).isEqualTo(1);
        assertThat(err.toString(UTF_8))
                .contains("slower than 1.2 times", "B.slower n=1")
                .doesNotContain("B.same");
        assertThat(compare(old, now, "--fail-above", "1.4")).isZero();
    }

    @Test
    void anUnknownErrorMarksNothing() throws IOException {
        String unknown = write("unknown.json", row("same", 99, "\"NaN\""));

        assertThat(compare(old, unknown, "--fail-above", "1.2")).isZero();
        assertThat(out.toString(UTF_8)).contains("9.90 ±?                  B.same");
    }

    @Test
    void refusesWhatIsMeasuredInTwoUnits() throws IOException {
        String micros = write("micros.json", row("same", 99, "1").replace("ns/op", "us/op"));

        assertThat(compare(old, micros)).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("B.same n=1 is measured in ns and in us; run both with the same -tu");
    }

    @Test
    void saysWhatIsWrongWithTheArguments() {
        assertThat(compare(old)).isEqualTo(2);
        assertThat(compare(old, now, "--fail-over", "1")).isEqualTo(2);
        assertThat(compare(old, now, "--fail-above", "much")).isEqualTo(2);
        assertThat(compare(old, "none.json")).isEqualTo(2);
        assertThat(err.toString(UTF_8))
                .containsSubsequence(
                        "usage: compare OLD.json NEW.json",
                        "usage: compare",
                        "--fail-above much is not a number",
                        "none.json cannot be read");
    }

    private int compare(String... arguments) {
        return Compare.run(List.of(arguments), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }

    private String write(String name, String... rows) throws IOException {
        return Files.writeString(folder.resolve(name), "[" + String.join(",", rows) + "]")
                .toString();
    }

    private static String row(String method, double score, String error) {
        return """
                {"benchmark": "a.B.%s", "mode": "avgt", "params": {"n": "1"},
                 "primaryMetric": {"score": %s, "scoreError": %s, "scoreUnit": "ns/op"}}
                """.formatted(method, score, error);
    }
}
