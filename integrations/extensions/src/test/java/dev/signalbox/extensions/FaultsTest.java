package dev.signalbox.extensions;

import static dev.signalbox.extensions.ExtensionFault.BROKEN_EXTENSION;
import static dev.signalbox.extensions.ExtensionFault.DAMAGED_JAR;
import static dev.signalbox.extensions.ExtensionFault.DUPLICATE_ID;
import static dev.signalbox.extensions.ExtensionFault.INCOMPATIBLE;
import static dev.signalbox.extensions.ExtensionFault.LOAD_FAILED;
import static dev.signalbox.extensions.ExtensionFault.MALFORMED_ID;
import static dev.signalbox.extensions.ExtensionFault.MISSING_FOLDER;
import static dev.signalbox.extensions.ExtensionFault.NO_EXTENSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signalbox.extensions.host.Journal;
import dev.signalbox.extensions.host.Login;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a jar is named, and the others are loaded. */
class FaultsTest {
    private static final String HEAR =
            "registrar.subscribe(Login.class, (login, context) -> Journal.log(registrar.id() + \" \" + login.user()));";

    private Stage stage;

    @BeforeEach
    void begin(@TempDir Path temporary) throws IOException {
        stage = new Stage(temporary);
        stage.jar("a-good.jar", "good", "1.0", HEAR);
        stage.jar("z-good.jar", "fine", "1.0", HEAR);
    }

    @AfterEach
    void end() {
        stage.close();
    }

    /** Loads all: one jar has a fault, of which the message says all this, and the others hear. */
    private void expect(ExtensionFault fault, String... message) {
        List<ExtensionException> failures = stage.manager.loadAll();
        assertThat(failures).singleElement().satisfies(failure -> {
            assertThat(failure.fault()).isEqualTo(fault);
            assertThat(failure).hasMessageContainingAll(message);
        });
        assertThat(stage.told).containsExactlyElementsOf(failures);
        assertThat(stage.listed())
                .filteredOn(line -> line.contains("FAILED"))
                .singleElement()
                .asString()
                .contains(fault + ": ");
        stage.host.dispatch(new Login("ada"));
        assertThat(Journal.take()).containsExactly("host ada", "good ada", "fine ada");
    }

    @Test
    void aFileThatIsNoJar() throws IOException {
        Files.writeString(stage.folder.resolve("m.jar"), "no jar");
        expect(DAMAGED_JAR, "m.jar cannot be read as a jar", "move it here");
    }

    @Test
    void aJarThatIsCutOff() throws IOException {
        Path jar = stage.jar("m.jar", "m", "1.0", HEAR);
        byte[] bytes = Files.readAllBytes(jar);
        Files.write(jar, Arrays.copyOf(bytes, bytes.length / 2));
        expect(DAMAGED_JAR, "m.jar cannot be read as a jar");
    }

    @Test
    void aJarWithoutAServiceEntry() throws IOException {
        stage.jars.jar(stage.folder.resolve("m.jar"), "m", "public final class Lonely {}");
        expect(NO_EXTENSION, "m.jar has no extension", "META-INF/services/dev.signalbox.extensions.Extension");
    }

    @Test
    void aServiceEntryOfAClassThatIsNotThere() throws IOException {
        Path classes = Files.createDirectory(stage.folder.resolveSibling("empty"));
        Jars.services(classes, List.of("m.Missing"));
        stage.jars.pack(classes, stage.folder.resolve("m.jar"));
        expect(BROKEN_EXTENSION, "m.jar has an extension that cannot be made", "m.Missing not found");
    }

    @Test
    void aServiceEntryOfAClassOfTheHost() throws IOException {
        Path classes = Files.createDirectory(stage.folder.resolveSibling("empty"));
        Jars.services(classes, List.of(HostExtension.class.getName()));
        stage.jars.pack(classes, stage.folder.resolve("m.jar"));
        expect(NO_EXTENSION, "m.jar has no extension", "name a class of the jar");
    }

    @Test
    void aConstructorThatThrows() throws IOException {
        stage.jars.jar(stage.folder.resolve("m.jar"), "m", """
                public class Broken implements Extension {
                    public Broken() { throw new IllegalStateException("broken"); }
                    public String id() { return "m"; }
                    public String version() { return "1"; }
                    public void load(Registrar registrar) {}
                }
                """);
        expect(BROKEN_EXTENSION, "m.jar has an extension that cannot be made", "m.Broken");
    }

    @Test
    void idsAndVersionsThatAreNone() throws IOException {
        stage.jars.jar(stage.folder.resolve("m.jar"), "m", Stage.extension("Main", "my-mail", "1.0", HEAR));
        expect(MALFORMED_ID, "m.jar has an extension \"my-mail\"", "underscores");
        stage.told.clear();
        stage.jar("m.jar", "m", "latest", HEAR);
        expect(MALFORMED_ID, "m.jar has version \"latest\" of extension m", "begins with a number");
    }

    @Test
    void twoExtensionsOfOneIdInAJar() throws IOException {
        stage.jars.jar(
                stage.folder.resolve("m.jar"),
                "m",
                Stage.extension("One", "m", "1", HEAR),
                Stage.extension("Two", "M", "2", HEAR));
        expect(DUPLICATE_ID, "m.jar has two extensions \"m\"");
    }

    @Test
    void twoJarsOfOneId() throws IOException {
        stage.jar("a-very-good.jar", "good", "0.9", HEAR);
        expect(DUPLICATE_ID, "a-very-good.jar has the extension good as", "a-good.jar has, which is the newer one");
        assertThat(stage.listed()).contains("good 1.0 LOADED (a-good.jar)");
    }

    @Test
    void aLoadThatFailsLeavesNothingBehind() throws IOException {
        stage.jar("m.jar", "m", "1.0", """
                %s
                registrar.attach(CaseDispatcher.builder().plugin(new Plugin()).build());
                registrar.onUnload(() -> Journal.log("closed first"));
                registrar.onUnload(() -> { throw new java.io.IOException("second"); });
                registrar.onUnload(() -> Journal.log("closed last"));
                if (true) { throw new java.io.IOException("no server"); }
                """.formatted(HEAR), """
                final class Plugin { @Listen void on(Login login) { Journal.log("ext"); } }
                """, "@Dispatcher interface Case {}");
        List<ExtensionException> failures = stage.manager.loadAll();
        assertThat(failures).singleElement().satisfies(failure -> {
            assertThat(failure.fault()).isEqualTo(LOAD_FAILED);
            assertThat(failure).hasMessageContainingAll("the extension m 1.0 of", "no server");
        });
        assertThat(failures.get(0).getSuppressed()[0].getSuppressed()[0]).hasMessage("second");
        assertThat(Journal.take()).containsExactly("closed last", "closed first");
        stage.host.dispatch(new Login("ada"));
        assertThat(Journal.take()).containsExactly("host ada", "good ada", "fine ada");
    }

    @Test
    void aFolderThatIsMissing(@TempDir Path temporary) {
        try (ExtensionManager manager = ExtensionManager.builder(temporary.resolve("none"), stage.host)
                .failureListener(stage.told::add)
                .build()) {
            assertThat(manager.loadAll()).singleElement().satisfies(failure -> {
                assertThat(failure.fault()).isEqualTo(MISSING_FOLDER);
                assertThat(failure).hasMessageContainingAll("none cannot be read", "create it");
            });
        }
    }

    @Test
    void idsThatNobodyHas() {
        stage.manager.loadAll();
        assertThatThrownBy(() -> stage.manager.unload("sms")).hasMessageContainingAll("\"sms\"", "[fine, good]");
        assertThatThrownBy(() -> stage.manager.reload("sms")).hasMessageContainingAll("\"sms\"", "[fine, good]");
    }

    @Test
    void aJarOfANewerGeneration() throws IOException {
        OtherGeneration.jar(stage, "m.jar");
        expect(INCOMPATIBLE, "the extension m 1.0 of", "was generated by a newer Signalbox", "generation 99");
    }

    /** An extension of the host, as one jar may name it. */
    public static final class HostExtension implements Extension {
        @Override
        public String id() {
            return "host";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public void load(Registrar registrar) {}
    }
}
