package dev.signalbox.benchmarks.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every benchmark works: it is set up, finds that its listeners hear, and gives a figure, which means nothing here. */
class SuiteIT {
    @Test
    void runsEveryBenchmarkOnce(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("smoke.json");
        // Another run on this machine spoils figures, not this test.
        System.setProperty("jmh.ignoreLock", "true");

        Suite.run(Form.SMOKE, file);

        assertThat(measured(file)).containsExactlyElementsOf(all());
    }

    private static Set<String> measured(Path file) throws IOException {
        Set<String> names = new TreeSet<>();
        for (JsonNode row : new ObjectMapper().readTree(Files.readString(file))) {
            assertThat(row.path("primaryMetric").path("score").asDouble())
                    .as("%s", row.path("benchmark"))
                    .isPositive();
            names.add(row.path("benchmark").asText());
        }
        return names;
    }

    private static Set<String> all() {
        return BenchmarkList.defaultList()
                .getAll(OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT), List.of())
                .stream()
                .map(BenchmarkListEntry::getUsername)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
