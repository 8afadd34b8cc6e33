package dev.signalbox.extensions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.extensions.host.Journal;
import dev.signalbox.extensions.host.Login;
import dev.signalbox.runtime.UndeliveredEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an extension leaves when the time for its end is up is told. */
class LeftoversTest {
    private static final String BUSY = """
                java.util.concurrent.CountDownLatch entered = new java.util.concurrent.CountDownLatch(1);
                java.util.concurrent.CountDownLatch goOn = new java.util.concurrent.CountDownLatch(1);
                Journal.offer("entered", () -> entered);
                Journal.offer("goOn", () -> goOn);
                registrar.attach(CaseDispatcher.builder().plugin(new Plugin(entered, goOn)).build());
                """;
    private static final String BUSY_PLUGIN = """
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
                """;

    private Stage stage;

    @BeforeEach
    void begin(@TempDir Path temporary) throws IOException {
        stage = new Stage(temporary, Duration.ZERO);
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
    void whatWaitsInAQueueWhenTheTimeIsUpIsReported() throws Exception {
        load(BUSY, BUSY_PLUGIN, "@Dispatcher interface Case {}");
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
        load("""
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
    void listenersThatHaveNotReturnedAreTold() throws Exception {
        load("""
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
}
