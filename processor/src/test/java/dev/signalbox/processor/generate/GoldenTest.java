package dev.signalbox.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.processor.behaviour.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Run with {@code -Dsignalbox.golden=rewrite} to write the files anew; then review them. */
class GoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    static Stream<Map.Entry<String, String>> shapes() {
        return Shapes.all().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void writesWhatWasReviewed(Map.Entry<String, String> shape) throws IOException {
        Path file = FOLDER.resolve(shape.getKey() + ".java.txt");
        String generated =
                Program.of(Shapes.sources(shape.getValue())).generated().getOrDefault("demo.AppDispatcher", "");
        if ("rewrite".equals(System.getProperty("signalbox.golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, generated);
        }
        assertThat(generated).isEqualTo(Files.readString(file));
    }
}
