package dev.signalbox.extensions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.signalbox.extensions.host.Journal;
import dev.signalbox.extensions.host.Login;
import dev.signalbox.runtime.DispatchException;
import dev.signalbox.runtime.EventPublisher;
import dev.signalbox.runtime.UndeliveredEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
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

    private Path temporary = Path.of("");
    private Stage stage;

    @BeforeEach
    void begin(@TempDir Path folder) throws IOException {
        temporary = folder;
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

    /** Loads into a stage that waits for nothing. */
    private void loadAtOnce(String load, String... more) throws IOException {
        stage.close();
        stage = new Stage(temporary, Duration.ZERO);
        load(load, more);
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
    void whatWaitsInAQueueWhenTheTimeIsUpIsReported() throws Exception {
        loadAtOnce("""
                CountDownLatch entered = new CountDownLatch(1);
                CountDownLatch goOn = new CountDownLatch(1);
                Journal.offer("entered", () -> entered);
                Journal.offer("goOn", () -> goOn);
                registrar.attach(CaseDispatcher.builder().plugin(new Plugin(entered, goOn)).build());
                """.replace("CountDownLatch", "java.util.concurrent.CountDownLatch"), """
                final class Plugin {
                    private final java.util.concurrent.CountDownLatch entered;
                    private final java.util.concurrent.CountDownLatch goOn;
                    Plugin(java.util.concurrent.CountDownLatch entered, java.util.concurrent.CountDownLatch goOn) {
                        this.entered = entered;
                        this.goOn = goOn;
                    }
                    @Queued @Listen void on(Login login) {
                        entered.countDown();
                        while (goOn.getCount() > 0) {
                            try { goOn.await(); } catch (InterruptedException again) { Thread.yield(); }
                        }
                    }
                }
                """, CASE);
        CountDownLatch goOn = (CountDownLatch) Journal.made("goOn");
        stage.host.dispatch(new Login("running"));
        ((CountDownLatch) Journal.made("entered")).await();
        stage.host.dispatch(new Login("waiting"));
        UnloadReport report = stage.manager.unload("m");
        goOn.countDown();

        assertThat(report.undelivered()).extracting(UndeliveredEvent::event).contains(new Login("waiting"));
        assertThat(report.threads()).singleElement().asString().startsWith("signalbox-");
        assertThat(stage.told)
                .singleElement()
                .satisfies(told -> assertThat(told)
                        .hasMessageContainingAll("unloaded [m] of m.jar", "kernel.login left in", "signalbox-"));
    }

    @Test
    void threadsThatGoOnAreNamed() throws Exception {
        loadAtOnce("""
                Thread own = new Thread(new Waiting(), "endless");
                own.setDaemon(true);
                own.start();
                Journal.offer("thread", () -> own);
                """, """
                final class Waiting implements Runnable {
                    @Override public void run() {
                        try { new java.util.concurrent.CountDownLatch(1).await(); }
                        catch (InterruptedException end) { Journal.log("ended"); }
                    }
                }
                """);
        UnloadReport report = stage.manager.unload("m");
        assertThat(report.threads()).containsExactly("endless");
        assertThat(stage.faults()).containsExactly(ExtensionFault.UNCLEAN_UNLOAD);
        Thread endless = (Thread) Journal.made("thread");
        endless.interrupt();
        endless.join();
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

    @Test
    void listenersThatHaveNotReturnedAreTold() throws Exception {
        loadAtOnce("""
                registrar.subscribe(Login.class, (login, context) ->
                    ((java.util.concurrent.FutureTask<?>) Journal.made("inside")).run());
                """);
        FutureTask<UnloadReport> unloading = new FutureTask<>(() -> stage.manager.unload("m"));
        Journal.offer(
                "inside",
                () -> new FutureTask<>(() -> {
                    Thread other = new Thread(unloading);
                    other.start();
                    return unloading.get();
                }));
        stage.host.dispatch(new Login("ada"));
        assertThat(unloading.get().failures())
                .singleElement()
                .asString()
                .contains("a subscriber of the extension had not returned when the time was up");
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
}
