package dev.signalbox.benchmarks.report.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JmhResultsTest {
    private static final String ROW = """
            [{"benchmark": "x.Some.method", "mode": "avgt",
              "primaryMetric": {"score": 2, "scoreError": "NaN", "scoreUnit": "ns/op"}}]
            """;

    private static final Path RESULTS = Path.of("src/test/resources/dev/signalbox/benchmarks/report");

    @TempDir
    Path folder;

    @Test
    void readsScoreErrorUnitAndBytes() {
        Measurement guava = JmhResults.readRun(RESULTS, 17)
                .find("DirectBenchmark", "guava", Map.of("listeners", "5"))
                .orElseThrow();

        assertThat(guava.score()).isEqualTo(new Figure(66.5, 0.05));
        assertThat(guava.unit()).isEqualTo("ns");
        assertThat(guava.metric(Measurement.BYTES).value()).isEqualTo(120);
    }

    @Test
    void knowsTheOldNamesOfProfilers() {
        assertThat(JmhResults.readRun(RESULTS, 25)
                        .metric("DirectBenchmark", "guava", Map.of("listeners", "5"), Measurement.BYTES)
                        .value())
                .isEqualTo(120);
    }

    @Test
    void takesTheMedianAndTheQuartilesOfSingleShots() {
        assertThat(JmhResults.readRun(RESULTS, 17).score("StartUpBenchmark", "floor", Map.of("listeners", "1000")))
                .isEqualTo(new Figure(102, 2));
    }

    @Test
    void theErrorOfASingleSampleIsUnknown() throws IOException {
        Files.writeString(folder.resolve("jdk17.json"), ROW);

        Figure score = JmhResults.readRun(folder, 17).score("Some", "method", Map.of());

        assertThat(score.value()).isEqualTo(2);
        assertThat(score.isErrorKnown()).isFalse();
    }

    @Test
    void joinsTheFilesOfOneJdk() throws IOException {
        Files.writeString(folder.resolve("jdk17.json"), ROW);
        Files.writeString(folder.resolve("jdk17-other.json"), ROW.replace("method", "other"));
        Files.writeString(folder.resolve("jdk25.json"), ROW);

        assertThat(JmhResults.readRun(folder, 17).rows())
                .extracting(Measurement::title)
                .containsExactly("Some.other", "Some.method");
    }

    @Test
    void refusesARowMeasuredTwice() throws IOException {
        Files.writeString(folder.resolve("jdk17.json"), ROW);
        Files.writeString(folder.resolve("jdk17-again.json"), ROW);

        assertThatThrownBy(() -> JmhResults.readRun(folder, 17))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContainingAll("Some.method", "twice", "delete one");
    }

    @Test
    void aRunWithoutFilesIsEmpty() {
        assertThat(JmhResults.readRun(folder, 17)).isEqualTo(new Run("JDK 17", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# text", "{}", "[{}]", "[{\"benchmark\": \"x\", \"mode\": \"avgt\"}]"})
    void saysThatAFileIsNotJmhsAndHowToMakeOne(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("broken.json"), text);

        assertThatThrownBy(() -> JmhResults.read(file))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContainingAll("broken.json is not JMH's JSON", "-rf json");
    }

    @Test
    void saysThatAFileCannotBeReadAndHowToMakeOne() {
        assertThatThrownBy(() -> JmhResults.read(folder.resolve("none.json")))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContainingAll("none.json cannot be read", "-rf json");
    }
}
