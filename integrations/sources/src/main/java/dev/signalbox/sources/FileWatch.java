package dev.signalbox.sources;

import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The work of a {@link FileWatchSource}. What the watch service signals are hints where to look: what is published comes of
 * comparing files with what was told of them.
 */
final class FileWatch {
    private static final long LOOK_FOR_ROOT = TimeUnit.SECONDS.toNanos(1);

    private final String source;
    private final Path root;
    private final WatchService service;
    private final FolderTree tree;
    private final FileLedger ledger;
    private final Settling settling;
    private final Outlet outlet;
    private final BooleanSupplier open;
    private volatile boolean abandoned;

    FileWatch(WatchService service, WatchSettings settings, Outlet outlet, BooleanSupplier open) {
        this.source = settings.source();
        this.root = settings.folder();
        this.service = service;
        this.outlet = outlet;
        this.open = open;
        this.tree = new FolderTree(
                service, settings.recursive(), open, failure -> outlet.fail(settings.source(), null, failure));
        this.ledger = new FileLedger(settings.source(), settings.events(), outlet);
        this.settling = new Settling(settings.settleNanos());
    }

    /** Watches the folder, and takes in what is there. */
    void begin(boolean tellExisting) throws IOException {
        tree.watch(root);
        tree.add(root, tellExisting ? this::touch : ledger::remember);
    }

    /** Publishes until the source is closed, and then what has happened and not been told. */
    void run() {
        try {
            while (open.getAsBoolean()) {
                step();
            }
        } catch (ClosedWatchServiceException closed) {
            // by end(), which wakes this thread so
        }
        if (!abandoned) {
            lookEverywhere();
            settling.all(this::compare);
        }
    }

    /** Wakes the thread when the source is closed; any thread may. */
    void end() {
        try {
            service.close();
        } catch (IOException failure) {
            outlet.fail(source, null, failure);
        }
    }

    /** Publishes nothing any more. */
    void abandon() {
        abandoned = true;
    }

    private void step() {
        WatchKey key = awaitHint();
        if (key != null) {
            follow(key);
        }
        if (!tree.watches(root) && Files.isDirectory(root)) {
            tree.add(root, this::touch);
        }
        settling.settled(System.nanoTime(), this::compare);
    }

    private @Nullable WatchKey awaitHint() {
        long wait = settling.nanosUntilNext(System.nanoTime());
        if (!tree.watches(root)) {
            wait = Math.min(wait, LOOK_FOR_ROOT);
        }
        try {
            return service.poll(Math.max(0, wait), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stray) { // left behind by a listener: only close() ends this thread
            return null;
        }
    }

    private void follow(WatchKey key) {
        Path folder = (Path) key.watchable();
        for (WatchEvent<?> hint : key.pollEvents()) {
            if (hint.kind() == OVERFLOW || hint.context() == null) {
                tree.forgetGone();
                lookEverywhere();
            } else {
                look(folder.resolve((Path) hint.context()), hint.kind() == ENTRY_MODIFY);
            }
        }
        if (!key.reset() && tree.lost(key)) {
            lost(folder);
        }
    }

    private void look(Path path, boolean written) {
        if (!FolderTree.isFolder(path)) {
            if (tree.watches(path)) {
                lost(path);
            }
        } else if (tree.isRecursive() && !(written && tree.watches(path))) {
            tree.add(path, this::touch);
        }
        settling.touch(path, written, System.nanoTime());
    }

    private void lost(Path folder) {
        tree.forget(folder);
        ledger.below(folder).forEach(this::touch);
        if (!folder.equals(root)) {
            return;
        }
        outlet.fail(
                source,
                null,
                new NoSuchFileException(
                        root.toString(), null, "the folder is gone; it is watched again once it is there"));
    }

    /** For when signals were lost, or are not awaited any more. */
    private void lookEverywhere() {
        tree.add(root, this::touch);
        ledger.below(root).forEach(this::touch);
    }

    private void compare(Path file, boolean written) {
        if (!abandoned) {
            ledger.compare(file, written);
        }
    }

    private void touch(Path file) {
        settling.touch(file, false, System.nanoTime());
    }
}
