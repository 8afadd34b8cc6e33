package dev.signalbox.extensions;

import dev.signalbox.extensions.host.Hearing;
import dev.signalbox.extensions.host.HostDispatcher;
import dev.signalbox.extensions.host.Journal;
import dev.signalbox.runtime.UnroutedHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A host, a folder of jars, and a manager for it. */
final class Stage implements AutoCloseable {
    final Path folder;
    final Jars jars;
    final HostDispatcher host = HostDispatcher.builder()
            .hearing(new Hearing())
            .unroutedHandler(unrouted())
            .build();
    final List<ExtensionException> told = new CopyOnWriteArrayList<>();
    final ExtensionManager manager;

    Stage(Path temporary) throws IOException {
        this(temporary, Duration.ofMinutes(1));
    }

    Stage(Path temporary, Duration unloadTimeout) throws IOException {
        Journal.clear();
        folder = Files.createDirectories(temporary.resolve("extensions"));
        jars = new Jars(Files.createDirectories(temporary.resolve("work")));
        manager = builder().unloadTimeout(unloadTimeout).build();
    }

    ExtensionManagerBuilder builder() {
        return ExtensionManager.builder(folder, host).failureListener(told::add);
    }

    /** Puts a jar into the folder: with an extension that does something in {@code load}, and more classes. */
    Path jar(String fileName, String id, String version, String load, String... more) throws IOException {
        String[] sources = new String[more.length + 1];
        sources[0] = extension("Main", id, version, load);
        System.arraycopy(more, 0, sources, 1, more.length);
        return jars.jar(folder.resolve(fileName), "ext." + id.toLowerCase(java.util.Locale.ROOT), sources);
    }

    static String extension(String name, String id, String version, String load) {
        return """
                public final class %s implements Extension {
                    public String id() { return "%s"; }
                    public String version() { return "%s"; }
                    public void load(Registrar registrar) throws Exception { %s }
                    public void unload() { Journal.log("unload %2$s"); }
                }
                """.formatted(name, id, version, load);
    }

    List<String> listed() {
        return manager.extensions().stream().map(ExtensionStatus::toString).toList();
    }

    List<ExtensionFault> faults() {
        return told.stream().map(ExtensionException::fault).toList();
    }

    private static UnroutedHandler unrouted() {
        return event -> Journal.log("unrouted " + event.routingKey());
    }

    @Override
    public void close() {
        manager.close();
        host.close();
        Journal.clear();
    }
}
