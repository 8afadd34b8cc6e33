package dev.signalbox.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A dispatcher and a real folder. What was told when a watch is closed needs no waiting. */
abstract class WatchFixture {
    @TempDir
    Path folder;

    final Journal journal = new Journal();
    final OfficeDispatcher office = new OfficeDispatcher(journal, new Saboteur());
    final List<SourceFailure> failures = new CopyOnWriteArrayList<>();
    private final List<FileWatchSource> started = new ArrayList<>();

    FileWatchSourceBuilder watch() {
        return FileWatchSource.builder(office, folder)
                .created(FileCreated::new)
                .changed(FileChanged::new)
                .deleted(FileDeleted::new)
                .failureHandler(failures::add);
    }

    FileWatchSource started(FileWatchSourceBuilder builder) {
        FileWatchSource watch = builder.build();
        started.add(watch);
        watch.start();
        return watch;
    }

    @AfterEach
    void end() {
        started.forEach(FileWatchSource::close);
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    Path write(String name, String text) throws IOException {
        Files.createDirectories(file(name).getParent());
        return Files.writeString(file(name), text);
    }

    /** Waits for an event, whatever comes before. */
    void await(Object event) throws InterruptedException {
        Object heard = journal.next();
        while (!heard.equals(event)) {
            heard = journal.next();
        }
    }
}
