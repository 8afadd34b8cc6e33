package dev.signalbox.sources;

import dev.signalbox.runtime.EventPublisher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * Publishes events when files of a folder appear, change or go.
 *
 * <pre>{@code
 * FileWatchSource inbox = FileWatchSource.builder(shop, Path.of("inbox"))
 *         .created(OrderArrived::new)              // an event of the program, made of the path
 *         .deleted(FileDeleted::new)               // an event of this library
 *         .existing()                              // what is there at the start has arrived as well
 *         .settle(Duration.ofMillis(500))          // but not before it is written
 *         .build();
 * inbox.start();
 * }</pre>
 *
 * <p>Every file that is there when nothing happens to it any more has been told, as it is then; so it is after many
 * changes at once, after an overflow of the queue of the file system, and in folders that have just been made. Told is the outcome:
 * a file that was created and deleted before anybody looked is not. A write may be told as two changes, a file that was
 * moved is deleted and created, and folders themselves are no files. Links to files are followed, links to folders are not
 * entered.
 *
 * <p>A thread of its own publishes, and looks on when the listeners have returned. What a dispatch throws, and what cannot be
 * watched or read, is told to the {@link SourceFailureHandler}, and the watch goes on. If the folder itself is deleted that is told,
 * too; it is watched again within a second of its return. Do not move it. On some systems, macOS among them, Java looks at
 * folders every few seconds only.
 *
 * <p>Safe for use by several threads.
 */
public final class FileWatchSource implements AutoCloseable {
    private final Lifecycle lifecycle;
    private final WatchSettings settings;
    private final Outlet outlet;
    private final ThreadFactory threads;
    private @Nullable FileWatch watch;
    private @Nullable Thread thread;

    FileWatchSource(WatchSettings settings, Outlet outlet, ThreadFactory threads) {
        this.lifecycle = new Lifecycle(settings.source());
        this.settings = settings;
        this.outlet = outlet;
        this.threads = threads;
    }

    /**
     * Starts to describe a watch.
     *
     * @param publisher where the events go
     * @param folder the folder, which must be there at the start; the paths of events begin with it
     * @return a builder, which wants at least one function that makes events
     */
    public static FileWatchSourceBuilder builder(EventPublisher publisher, Path folder) {
        return new FileWatchSourceBuilder(publisher, folder);
    }

    /**
     * Starts to watch. Once it has returned, nothing that happens goes unseen. Takes longer the more files there are.
     *
     * @throws IllegalStateException if it was started or closed before
     * @throws UncheckedIOException if the folder is none, or cannot be watched
     */
    public synchronized void start() {
        lifecycle.start();
        try {
            begin();
        } catch (IOException failure) {
            boolean ignored = lifecycle.close();
            endWatch();
            throw new UncheckedIOException(settings.source() + " cannot start: " + failure.getMessage(), failure);
        }
    }

    /**
     * Ends the watch. Looks at all files once more and publishes what had not been told, files that have not settled among it;
     * waits for that, up to a minute. If a listener of an event closes the watch, it ends at once instead. Closing again does nothing.
     */
    @Override
    public void close() {
        if (lifecycle.close()) {
            endWatch().ifPresent(SourceThreads::awaitEnd); // without the lock: a listener may close as well
        }
    }

    private void begin() throws IOException {
        Path folder = settings.folder();
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder + " is no folder: make it before");
        }
        WatchService service = folder.getFileSystem().newWatchService();
        FileWatch begun = new FileWatch(service, settings, outlet, lifecycle::isOpen);
        watch = begun;
        begun.begin(settings.tellExisting());
        thread = SourceThreads.make(threads, begun::run);
        thread.start();
    }

    private synchronized Optional<Thread> endWatch() {
        if (watch != null && thread == Thread.currentThread()) {
            watch.abandon();
        }
        if (watch != null) {
            watch.end();
        }
        return Optional.ofNullable(thread);
    }
}
