package dev.signalbox.extensions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.signalbox.extensions.host.Journal;
import dev.signalbox.extensions.host.Login;
import dev.signalbox.runtime.DispatchException;
import dev.signalbox.runtime.EventListener;
import dev.signalbox.runtime.EventPublisher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an extension made goes in order, and what is left of it is told. */
class UnloadTest {
    private static final String CASE = "@Dispatcher interface Case {}";
    private static final String ATTACH = "registrar.attach(CaseDispatcher.builder().plugin(new Plugin()).build());";

    private Stage stage;

    @BeforeEach
    void begin(@TempDir Path folder) throws IOException {
        stage = new Stage(folder);
    }

    @AfterEach
    void end() {
        stage.close();
    }

    private void load(String load, String... more) throws IOException {
        stage.jar("m.jar", "m", "1.0", load, more);
        assertThat(stage.manager.loadAll()).isEmpty();
    }

    @Test
    void queuesAreEmptiedBeforeWhatTheyNeedIsClosed() throws IOException {
        load(
                """
                registrar.onUnload(() -> Journal.log("closed early"));
                %s
                registrar.onUnload(() -> Journal.log("closed late"));
                """.formatted(ATTACH),
                "final class Plugin { @Queued @Listen void on(Login login) { Journal.log(\"ext\"); } }",
                CASE);
        stage.host.dispatch(new Login("ada"));
        assertThat(stage.manager.unload("m").isClean()).isTrue();
        assertThat(Journal.take())
                .containsExactlyInAnyOrder("host ada", "ext", "closed late", "closed early", "unload m")
                .containsSubsequence("ext", "closed late", "closed early", "unload m");
    }

    @Test
    void extensionsCannotUnloadThemselves() throws IOException {
        load("registrar.subscribe(Login.class, (login, context) -> ((Runnable) Journal.made(\"inside\")).run());");
        Journal.offer("inside", () -> (Runnable) () -> stage.manager.unload("m"));
        try {
            stage.host.dispatch(new Login("ada"));
        } catch (DispatchException refused) {
            assertThat(refused).hasMessageContaining("the extensions [m] cannot unload themselves");
        }
        assertThat(stage.listed()).containsExactly("m 1.0 LOADED (m.jar)");
    }

    @Test
    void listenersOfTheHostThatAnExtensionSubscribedCannotUnloadIt() throws IOException {
        EventListener<Login> listener = (login, context) -> {
            assertThatIllegalStateException()
                    .isThrownBy(() -> stage.manager.unload("m"))
                    .withMessageContaining("the extensions [m] cannot unload themselves");
            Journal.log("refused");
        };
        Journal.offer("listener", () -> listener);
        load("""
                @SuppressWarnings("unchecked")
                var listener = (dev.signalbox.runtime.EventListener<Login>) Journal.made("listener");
                registrar.subscribe(Login.class, listener);
                """);
        stage.host.dispatch(new Login("ada"));
        assertThat(Journal.take()).containsExactly("host ada", "refused");
        assertThat(stage.listed()).containsExactly("m 1.0 LOADED (m.jar)");
    }

    @Test
    void nobodyLoadsOthersWhileBeingLoaded() throws IOException {
        Journal.offer("inside", () -> (Runnable) stage.manager::loadAll);
        stage.jar("m.jar", "m", "1.0", "((Runnable) Journal.made(\"inside\")).run();");
        assertThat(stage.manager.loadAll())
                .singleElement()
                .satisfies(
                        failure -> assertThat(failure).hasMessageContaining("let another one load or unload others"));
    }

    @Test
    void aRegistrarThatWasKeptIsOfNoUseAfterwards() throws IOException {
        load("Journal.offer(\"registrar\", () -> registrar);");
        Registrar registrar = (Registrar) Journal.made("registrar");
        EventPublisher publisher = registrar.publisher();
        stage.manager.unload("m");
        List<Runnable> deeds = List.of(
                () -> publisher.dispatch(new Login("late")),
                () -> registrar.subscribe(Login.class, (login, context) -> {}),
                () -> registrar.attach(stage.host),
                () -> registrar.register("late"),
                () -> registrar.onUnload(() -> {}));
        for (Runnable deed : deeds) {
            assertThatIllegalStateException().isThrownBy(deed::run).withMessageContaining("extension m is unloaded");
        }
        assertThat(registrar.id()).isEqualTo("m");
    }

    @Test
    void anInterruptEndsTheWaitingAndIsGivenBack() throws IOException, InterruptedException, ExecutionException {
        load(ATTACH, "final class Plugin { @Queued @Listen void on(Login login) { Journal.log(\"ext\"); } }", CASE);
        FutureTask<Boolean> interrupted = new FutureTask<>(() -> {
            Thread.currentThread().interrupt();
            stage.manager.unload("m");
            return Thread.interrupted();
        });
        new Thread(interrupted).start();
        assertThat(interrupted.get()).isTrue();
        assertThat(stage.listed()).containsExactly("m 1.0 UNLOADED (m.jar)");
    }

    @Test
    void threadsThatEndAreWaitedFor() throws IOException {
        load("""
                var pool = java.util.concurrent.Executors.newSingleThreadExecutor();
                pool.execute(() -> Journal.log("started"));
                registrar.onUnload(pool::shutdownNow);
                """);
        assertThat(stage.manager.unload("m").threads()).isEmpty();
    }
}
