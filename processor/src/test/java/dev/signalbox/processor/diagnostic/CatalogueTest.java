package dev.signalbox.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every problem has an id of its own, a page and a test. */
class CatalogueTest {
    private static final Path TESTS = Path.of("src/test/java/dev/signalbox/processor/diagnostic");

    private static final List<String> IDS =
            Arrays.stream(Problem.values()).map(Problem::id).toList();

    @Test
    void givesEveryProblemAnIdOfItsOwn() {
        assertThat(IDS).doesNotHaveDuplicates().allMatch(id -> id.matches("([A-Z][a-z]+)+"));
    }

    @Test
    void hasPageForEveryProblemAndNoOther() throws IOException {
        try (Stream<Path> pages = Files.list(Pages.FOLDER)) {
            List<String> names = pages.map(page -> page.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .map(name -> name.replace(".md", ""))
                    .toList();
            assertThat(names).containsExactlyInAnyOrderElementsOf(IDS);
        }
    }

    @Test
    void listsEveryPageOnceInTheReadme() throws IOException {
        String readme = Files.readString(Pages.FOLDER.resolve("README.md"));
        assertThat(IDS).allSatisfy(id -> assertThat(readme).containsOnlyOnce("[" + id + "](" + id + ".md)"));
    }

    @Test
    void testsEveryProblem() throws IOException {
        try (Stream<Path> files = Files.list(TESTS)) {
            String tests = files.map(CatalogueTest::read).collect(Collectors.joining());
            assertThat(IDS).allSatisfy(id -> assertThat(tests).contains("[" + id + "]"));
        }
    }

    private static String read(Path file) {
        return Pages.read(file);
    }
}
