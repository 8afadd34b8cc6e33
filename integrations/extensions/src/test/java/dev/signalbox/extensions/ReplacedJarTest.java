package dev.signalbox.extensions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of a loaded jar is another by now. */
class ReplacedJarTest {
    private Stage stage;

    @BeforeEach
    void begin(@TempDir Path temporary) throws IOException {
        stage = new Stage(temporary);
        stage.jar("m.jar", "a", "1", "");
        assertThat(stage.manager.loadAll()).isEmpty();
    }

    @AfterEach
    void end() {
        stage.close();
    }

    private void replace(String id) throws IOException {
        Path jar = stage.jar("m.jar", id, "2", "");
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000));
    }

    @Test
    void loadAllTellsOfIt() throws IOException {
        assertThat(stage.manager.loadAll()).isEmpty();
        replace("a");
        assertThat(stage.manager.loadAll()).singleElement().satisfies(failure -> {
            assertThat(failure.fault()).isEqualTo(ExtensionFault.REPLACED_JAR);
            assertThat(failure).hasMessageContainingAll("m.jar was replaced since [a] was loaded", "reload(\"a\")");
        });
        assertThat(stage.listed()).contains("a 1 LOADED (m.jar)");
        stage.manager.reload("a");
        assertThat(stage.manager.loadAll()).isEmpty();
        assertThat(stage.listed()).containsExactly("a 2 LOADED (m.jar)");
    }

    @Test
    void oneWithAnotherIdIsLoadedOnceTheOldOneIsUnloaded() throws IOException {
        replace("b");
        assertThat(stage.manager.loadAll()).hasSize(1);
        stage.manager.unload("a");
        assertThat(stage.manager.loadAll()).isEmpty();
        assertThat(stage.listed()).containsExactly("a 1 UNLOADED (m.jar)", "b 2 LOADED (m.jar)");
    }

    @Test
    void oneThatIsGoneIsNotReplaced() throws IOException {
        Files.delete(stage.folder.resolve("m.jar"));
        assertThat(stage.manager.loadAll()).isEmpty();
    }
}
