package dev.signalbox.extensions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.extensions.host.Journal;
import dev.signalbox.extensions.host.Login;
import java.io.IOException;
import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing keeps the classes of an extension that is gone. */
class CollectedTest {
    private static final int MILLISECONDS = 1_000;
    private static final int COLLECTIONS = 20;

    private static final String ALL_KINDS = """
                Journal.offer("own", Own::new);
                registrar.attach(CaseDispatcher.builder().plugin(new Plugin()).build());
                registrar.subscribe(Object.class, (event, context) -> Journal.log(context.routingKey()));
                registrar.register(new View("view") {});
                """;
    private static final String PLUGIN = """
                final class Plugin {
                    @Listen Object on(Own own) { return new Kept(); }
                    @Listen @Queued void on(Login login) { Journal.log("queued"); }
                    @Listen(topic = "text.#") void on(Object any) { Journal.log("any"); }
                    @Listen void on(Kept kept) {}
                }
                """;

    private final ReferenceQueue<ClassLoader> collected = new ReferenceQueue<>();
    private Stage stage;

    @BeforeEach
    void begin(@TempDir Path temporary) throws IOException {
        stage = new Stage(temporary);
    }

    @AfterEach
    void end() {
        stage.close();
    }

    /** Returns a reference to the class loader that is enqueued when that is gone. */
    private PhantomReference<ClassLoader> reference() {
        ClassLoader loader = Journal.made("own").getClass().getClassLoader();
        assertThat(loader).isInstanceOf(ExtensionLoader.class);
        return new PhantomReference<>(loader, collected);
    }

    private void assertCollected(PhantomReference<ClassLoader> reference) throws InterruptedException {
        Journal.clear();
        Reference<?> found = null;
        for (int i = 0; i < COLLECTIONS && found == null; i++) {
            System.gc();
            found = collected.remove(MILLISECONDS); // another thread enqueues it
        }
        assertThat(found).isSameAs(reference);
    }

    @Test
    void afterEventsOfAllKinds() throws IOException, InterruptedException {
        stage.jar(
                "m.jar",
                "m",
                "1.0",
                ALL_KINDS,
                "@EventType(\"own\") public record Own() {}",
                "@EventType(value = \"kept\", retain = true) public record Kept() {}",
                PLUGIN,
                "@Dispatcher interface Case {}");
        stage.manager.loadAll();
        PhantomReference<ClassLoader> reference = reference();
        stage.host.dispatch(new Login("ada"));
        stage.host.dispatch(Journal.made("own"));
        stage.host.collect(Journal.made("own"));
        stage.host.subscribe(Object.class, (event, context) -> {});
        stage.host.dispatch(Journal.made("own"));
        assertThat(stage.manager.unload("m").isClean()).isTrue();
        stage.host.dispatch(new Login("bob"));
        assertCollected(reference);
    }

    @Test
    void afterAPayloadOfItsOwn() throws IOException, InterruptedException {
        stage.jar("m.jar", "m", "1.0", """
                Journal.offer("own", Own::new);
                registrar.subscribe(Object.class, (event, context) -> Journal.log(context.routingKey()));
                """, "public record Own() {}");
        stage.manager.loadAll();
        PhantomReference<ClassLoader> reference = reference();
        for (int i = 0; i < 100; i++) {
            stage.host.dispatch("payload.own", Journal.made("own"));
        }
        assertThat(Journal.take()).hasSize(200).containsOnly("host payload", "payload.own");
        stage.manager.unload("m");
        assertCollected(reference);
    }

    @Test
    void afterALoadThatFails() throws IOException, InterruptedException {
        stage.jar(
                "m.jar",
                "m",
                "1.0",
                """
                Journal.offer("own", Own::new);
                registrar.attach(CaseDispatcher.builder().plugin(new Plugin()).build());
                registrar.publisher().dispatch(new Own());
                throw new Broken();
                """,
                "@EventType(\"own\") public record Own() {}",
                "final class Plugin { @Listen void on(Own own) {} }",
                "@Dispatcher interface Case {}",
                "final class Broken extends Exception { static final long serialVersionUID = 1; }");
        stage.manager.loadAll();
        PhantomReference<ClassLoader> reference = reference();
        assertThat(stage.faults()).containsExactly(ExtensionFault.LOAD_FAILED);
        stage.told.clear();
        assertCollected(reference);
    }
}
