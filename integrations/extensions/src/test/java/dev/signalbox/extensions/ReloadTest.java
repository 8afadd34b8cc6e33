package dev.signalbox.extensions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.extensions.host.Journal;
import dev.signalbox.extensions.host.Login;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A jar takes the place of another. */
class ReloadTest {
    private Stage stage;

    @BeforeEach
    void begin(@TempDir Path temporary) throws IOException {
        stage = new Stage(temporary);
    }

    @AfterEach
    void end() {
        stage.close();
    }

    private static String hear(String name) {
        return "registrar.subscribe(Login.class, (login, context) -> Journal.log(\"" + name + " \" + login.user()));";
    }

    private List<String> heard() {
        Journal.take();
        stage.host.dispatch(new Login("ada"));
        return Journal.take();
    }

    @Test
    void theHighestVersionIsLoaded() throws IOException {
        stage.jar("b.jar", "m", "1.9", hear("nine"));
        stage.manager.loadAll();
        stage.jar("a.jar", "m", "1.10", hear("ten"));
        stage.manager.reload("M");
        assertThat(heard()).containsExactly("host ada", "ten ada");
        assertThat(stage.listed()).containsExactly("m 1.10 LOADED (a.jar)");

        Files.delete(stage.folder.resolve("a.jar"));
        stage.manager.reload("m");
        assertThat(heard()).containsExactly("host ada", "nine ada");
    }

    @Test
    void ofOneVersionTheLatestFileIsLoaded() throws IOException {
        Path later = stage.jar("a.jar", "m", "1", hear("later"));
        Path earlier = stage.jar("b.jar", "m", "1", hear("earlier"));
        Files.setLastModifiedTime(earlier, FileTime.fromMillis(1_000));
        Files.setLastModifiedTime(later, FileTime.fromMillis(2_000_000));
        stage.manager.reload("m");
        assertThat(heard()).containsExactly("host ada", "later ada");
    }

    @Test
    void aFileMayBeReplaced() throws IOException {
        stage.jar("m.jar", "m", "1", hear("one"));
        stage.manager.loadAll();
        stage.jar("m.jar", "m", "2", hear("two"));
        stage.manager.reload("m");
        assertThat(heard()).containsExactly("host ada", "two ada");
    }

    @Test
    void theOldOneStaysIfTheNewOneFails() throws IOException {
        stage.jar("m.jar", "m", "1", hear("one"));
        stage.manager.loadAll();
        stage.jar("n.jar", "m", "2", hear("two") + "if (true) { throw new Exception(\"two\"); }");
        assertThatThrownBy(() -> stage.manager.reload("m")).hasMessageContaining("the extension m 2 of");
        assertThat(heard()).containsExactly("host ada", "one ada");
        assertThat(stage.listed())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("m 1 LOADED (m.jar)"),
                        line -> assertThat(line).startsWith("m 2 FAILED (n.jar): LOAD_FAILED: the extension m 2 of"));
        assertThat(stage.faults()).containsExactly(ExtensionFault.LOAD_FAILED);
    }

    @Test
    void damagedJarsAreToldOfAndTheOthersTaken() throws IOException {
        stage.jar("m.jar", "m", "1", hear("one"));
        Files.writeString(stage.folder.resolve("n.jar"), "cut off");
        stage.manager.reload("m");
        assertThat(heard()).containsExactly("host ada", "one ada");
        assertThat(stage.faults()).containsExactly(ExtensionFault.DAMAGED_JAR);
    }

    @Test
    void aManagerDoesNotHearForAnother(@TempDir Path elsewhere) throws IOException {
        stage.jar("m.jar", "m", "1", hear("one"));
        Path other = stage.jar("n.jar", "m", "1", hear("other"));
        Files.move(other, elsewhere.resolve("n.jar"));
        try (ExtensionManager second = ExtensionManager.builder(elsewhere, stage.host)
                .failureListener(stage.told::add)
                .build()) {
            stage.manager.loadAll();
            second.loadAll();
            stage.manager.reload("m");
            second.reload("m");
            assertThat(heard()).containsExactly("host ada", "one ada", "other ada");
        }
    }

    @Test
    void ifTheOnlyJarIsDamagedTheFaultNamesIt() throws IOException {
        stage.jar("m.jar", "m", "1", hear("one"));
        stage.manager.loadAll();
        Files.writeString(stage.folder.resolve("m.jar"), "cut off");
        assertThatThrownBy(() -> stage.manager.reload("m"))
                .hasMessageContainingAll("no jar in the folder has an extension \"m\"", "m.jar cannot be read as a jar")
                .satisfies(absent -> assertThat(absent.getSuppressed()).hasSize(1));
        assertThat(heard()).containsExactly("host ada", "one ada");
    }

    @Test
    void theExtensionsOfAJarGoTogether() throws IOException {
        Path both = stage.folder.resolve("both.jar");
        stage.jars.jar(
                both,
                "both",
                Stage.extension("One", "one", "1", hear("one")),
                Stage.extension("Two", "two", "1", hear("two")));
        stage.manager.loadAll();
        assertThat(heard()).containsExactly("host ada", "one ada", "two ada");

        stage.jars.jar(both, "both", Stage.extension("One", "one", "2", hear("new")));
        stage.manager.reload("one");
        assertThat(heard()).containsExactly("host ada", "new ada");
        assertThat(stage.listed()).containsExactly("one 2 LOADED (both.jar)", "two 1 UNLOADED (both.jar)");
    }

    @Test
    void anIdOfAThirdJarIsRefused() throws IOException {
        stage.jar("a.jar", "a", "1", hear("a"));
        stage.jar("b.jar", "b", "1", hear("b"));
        stage.manager.loadAll();
        stage.jars.jar(
                stage.folder.resolve("a.jar"),
                "both",
                Stage.extension("A", "a", "2", hear("a2")),
                Stage.extension("B", "b", "2", hear("b2")));
        assertThatThrownBy(() -> stage.manager.reload("a"))
                .hasMessageContaining("has the extension b, which is loaded");
        assertThat(heard()).containsExactly("host ada", "a ada", "b ada");
    }

    @Test
    void whileBothAreThereAnEventIsHeardByOne() throws IOException {
        String attach =
                hear("%1$s subscriber") + "registrar.attach(CaseDispatcher.builder().plugin(new Plugin()).build());";
        String plugin = "final class Plugin { @Listen void on(Login login) { Journal.log(\"%s \" + login.user()); } }";
        String dispatcher = "@Dispatcher interface Case {}";
        String tellAll = "registrar.onUnload(() -> ((Runnable) Journal.made(\"inside\")).run());";
        stage.jar("m.jar", "m", "1", attach.formatted("old") + tellAll, plugin.formatted("old"), dispatcher);
        stage.manager.loadAll();
        stage.jar(
                "m.jar",
                "m",
                "2",
                attach.formatted("new") + "((Runnable) Journal.made(\"inside\")).run();",
                plugin.formatted("new"),
                dispatcher);
        Journal.offer("inside", () -> (Runnable) () -> stage.host.dispatch(new Login("between")));
        stage.manager.reload("m");
        assertThat(Journal.take())
                .containsExactly(
                        "host between",
                        "old subscriber between",
                        "old between", // the new one is loaded
                        "host between",
                        "new subscriber between",
                        "new between", // the old one is unloaded
                        "unload m");
    }
}
