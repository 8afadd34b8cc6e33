package dev.signalbox.sources;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The folders that are watched. For one thread at a time. */
final class FolderTree {
    private final Map<Path, WatchKey> keys = new HashMap<>();
    private final WatchService service;
    private final boolean recursive;
    private final BooleanSupplier open;
    private final Consumer<IOException> failures;

    /**
     * @param open whether folders are still to be watched; else they are only listed
     * @param failures is told of folders that cannot be watched or listed
     */
    FolderTree(WatchService service, boolean recursive, BooleanSupplier open, Consumer<IOException> failures) {
        this.service = service;
        this.recursive = recursive;
        this.open = open;
        this.failures = failures;
    }

    static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    boolean isRecursive() {
        return recursive;
    }

    boolean watches(Path folder) {
        return keys.containsKey(folder);
    }

    /** Watches one folder. The key of a folder that was moved here still has its old name, so it is given back. */
    void watch(Path folder) throws IOException {
        WatchKey key = register(folder);
        if (!folder.equals(key.watchable())) {
            key.cancel();
            key = register(folder);
        }
        keys.put(folder, key);
    }

    /**
     * Watches a folder, and those below if all are; then lists it. In this order: what appears between the two is found by the
     * list, what appears later is signalled, and what is both does no harm.
     *
     * @param found is given each file
     */
    void add(Path folder, Consumer<Path> found) {
        Deque<Path> left = new ArrayDeque<>(List.of(folder));
        while (!left.isEmpty()) {
            Path next = left.remove();
            tellingFailures(next, () -> watchIfOpen(next));
            tellingFailures(next, () -> list(next, left, found));
        }
    }

    /** Stops watching a folder and all below. */
    void forget(Path folder) {
        keys.entrySet().removeIf(entry -> {
            boolean below = entry.getKey().startsWith(folder);
            if (below) {
                entry.getValue().cancel();
            }
            return below;
        });
    }

    /** Stops watching folders that are gone. */
    void forgetGone() {
        List.copyOf(keys.keySet()).stream()
                .filter(folder -> !Files.isDirectory(folder))
                .forEach(this::forget);
    }

    /** Notes that a key has lost its folder; returns whether that was watched by this key. */
    boolean lost(WatchKey key) {
        return keys.remove((Path) key.watchable(), key);
    }

    private void watchIfOpen(Path folder) throws IOException {
        if (open.getAsBoolean()) {
            watch(folder);
        }
    }

    private void list(Path folder, Deque<Path> folders, Consumer<Path> found) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException broken) {
            throw Objects.requireNonNull(broken.getCause());
        }
        entries.sort(null);
        for (Path entry : entries) {
            if (!isFolder(entry)) {
                found.accept(entry);
            } else if (recursive) {
                folders.add(entry);
            }
        }
    }

    private WatchKey register(Path folder) throws IOException {
        return folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
    }

    /** A folder that is gone by now is no failure: its parent signals that. */
    private void tellingFailures(Path folder, Step step) {
        try {
            step.run();
        } catch (IOException failure) {
            if (Files.isDirectory(folder)) {
                failures.accept(failure);
            }
        }
    }

    private interface Step {
        void run() throws IOException;
    }
}
