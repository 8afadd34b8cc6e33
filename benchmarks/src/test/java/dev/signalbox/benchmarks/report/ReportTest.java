package dev.signalbox.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.benchmarks.report.results.UnusableInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    /** The page of the module itself: it has a place for each table. */
    private static final Path PAGE = Path.of("README.md");

    private static final Path RESULTS = Path.of("src/test/resources/dev/signalbox/benchmarks/report");

    @TempDir
    Path folder;

    @Test
    void fillsThePageOfThisModuleAndDrawsTheCharts() throws IOException {
        Path page = Files.copy(PAGE, folder.resolve("README.md"));

        Report.write(RESULTS, page, folder.resolve("images"));

        assertThat(page).content().contains("66.5 ± 0.05 ns<br>22.2 ± 0.4 ×, 120 B", "| met 1.04 ± 0.02 × ");
        assertThat(folder.resolve("images"))
                .isDirectoryContaining("glob:**/direct-5.svg")
                .isDirectoryContaining("glob:**/start-up.svg");
    }

    @Test
    void reportingTwiceChangesNothing() throws IOException {
        Path page = Files.copy(PAGE, folder.resolve("README.md"));

        Report.write(RESULTS, page, folder);
        String once = Files.readString(page);
        String drawn = Files.readString(folder.resolve("start-up.svg"));
        Report.write(RESULTS, page, folder);

        assertThat(page).hasContent(once);
        assertThat(folder.resolve("start-up.svg")).hasContent(drawn);
    }

    @Test
    void saysHowToMeasureIfNothingWasMeasured() {
        assertThatThrownBy(() -> Report.write(folder, PAGE, folder))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContainingAll(
                        "neither jdk17.json nor jdk25.json", "java -jar benchmarks/target/benchmarks.jar");
    }

    @Test
    void refusesAPageThatIsNotThere() {
        assertThatThrownBy(() -> Report.write(RESULTS, folder.resolve("none.md"), folder))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("none.md does not exist");
    }
}
