package dev.signalbox.extensions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others do wrong, errors included, does not keep a manager from its work. */
class ErrorsTest {
    private Stage stage;

    @BeforeEach
    void begin(@TempDir Path temporary) throws IOException {
        stage = new Stage(temporary);
        stage.jar("a.jar", "first", "1.0", "");
        stage.jar("z.jar", "last", "1.0", "");
    }

    @AfterEach
    void end() {
        stage.close();
    }

    private void breaks(String id, String version) throws IOException {
        stage.jars.jar(stage.folder.resolve("m.jar"), "m", """
                public class Broken implements Extension {
                    public String id() { %s }
                    public String version() { %s }
                    public void load(Registrar registrar) {}
                }
                """.formatted(id, version));
    }

    private void expectBroken() {
        assertThat(stage.manager.loadAll()).singleElement().satisfies(failure -> {
            assertThat(failure.fault()).isEqualTo(ExtensionFault.BROKEN_EXTENSION);
            assertThat(failure).hasMessageContainingAll("m.jar cannot be asked for its id and version", "no more");
        });
        assertThat(stage.listed()).contains("first 1.0 LOADED (a.jar)", "last 1.0 LOADED (z.jar)");
    }

    @Test
    void anErrorInTheIdIsAFaultOfTheJar() throws IOException {
        breaks("throw new AssertionError(\"no more\");", "return \"1\";");
        expectBroken();
    }

    @Test
    void anErrorInTheVersionIsAFaultOfTheJar() throws IOException {
        breaks("return \"m\";", "throw new Error(\"no more\");");
        expectBroken();
    }

    @Test
    void aTimeoutThatCannotBeCountedIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stage.builder().unloadTimeout(Duration.ofSeconds(Long.MAX_VALUE)))
                .withMessageContaining("292 years");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stage.builder().unloadTimeout(Duration.ofNanos(-1)))
                .withMessageContaining("zero or more");
    }

    @Test
    void theLongestTimeoutIsOne() {
        try (ExtensionManager manager =
                stage.builder().unloadTimeout(Duration.ofNanos(Long.MAX_VALUE)).build()) {
            manager.loadAll();
            assertThat(manager.unload("first").isClean()).isTrue();
        }
    }

    @Test
    void anErrorOfTheFailureListenerHidesNoResult() throws IOException {
        breaks("throw new AssertionError(\"no more\");", "return \"1\";");
        try (ExtensionManager manager = stage.builder()
                .failureListener(failure -> {
                    throw new AssertionError("broken listener");
                })
                .build()) {
            assertThat(manager.loadAll()).hasSize(1);
        }
    }
}
