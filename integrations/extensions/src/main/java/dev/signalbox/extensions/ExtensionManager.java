package dev.signalbox.extensions;

import dev.signalbox.runtime.EventDispatcher;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Loads extensions from the jars of a folder into a dispatcher, and takes them away again, while that goes on dispatching.
 *
 * <pre>{@code
 * try (ExtensionManager extensions = ExtensionManager.builder(Path.of("extensions"), host).build()) {
 *     extensions.loadAll();
 *     …
 *     extensions.reload("mail");
 *     extensions.unload("mail");
 * }
 * }</pre>
 *
 * <p>Each jar is copied, and loaded by a class loader of its own, whose parent is that of the host: both share the classes of the host.
 * The extensions of one jar come and go together.
 *
 * <p>Safe for use by several threads: they load and unload one after the other. Dispatches and the listing wait for nobody. Code of an
 * extension cannot unload that extension, and may not load or unload others while it is loaded or unloaded itself: both are refused
 * with an {@link IllegalStateException}.
 *
 * <p>A listener of an extension had better not load or unload others either: if its own extension is being unloaded meanwhile, each
 * waits for the other until the unload timeout is over, and it is reported as not having returned. Let it ask another thread, and not
 * wait for that.
 */
public final class ExtensionManager implements AutoCloseable {
    private final ReentrantLock lock = new ReentrantLock();
    private final LoadedJars jars;
    private final ExtensionHost host;
    private final ExtensionFailureListener listener;
    private boolean closed;

    ExtensionManager(LoadedJars jars, ExtensionHost host, ExtensionFailureListener listener) {
        this.jars = jars;
        this.host = host;
        this.listener = new SafeFailureListener(listener);
    }

    /**
     * Starts a manager.
     *
     * @param folder where the jars are; it may be made later
     * @param host the dispatcher that extensions are loaded into, which the manager does not close
     * @return a builder
     */
    public static ExtensionManagerBuilder builder(Path folder, EventDispatcher host) {
        return new ExtensionManagerBuilder(folder, host);
    }

    /**
     * Loads all jars of the folder that are not loaded yet, in the order of their names. Of jars with the same extension it takes the
     * newest: that of the highest version or, of one version, the latest file. What is wrong with one does not keep it from the others.
     * A jar whose file was replaced since it was loaded stays as it is; that is told.
     *
     * @return what went wrong, which the failure listener and the listing were told as well; empty if all went well
     */
    public List<ExtensionException> loadAll() {
        return admitted(() -> {
            jars.loadAll();
            return jars.failures();
        });
    }

    /**
     * Loads one jar.
     *
     * @param jar the file, in the folder or not
     * @throws ExtensionException if it is damaged, has no extension or one whose id is loaded, or fails to load; then nothing is left
     *     of it
     */
    public void load(Path jar) {
        admitted(() -> {
            jars.load(jar);
            return jar;
        });
    }

    /**
     * Unloads an extension, with the others of its jar. No event of the host is let in any more, and once no thread is in its listeners, its
     * queues are emptied, and all that it made is closed. It takes no longer than the timeout, code of the extension apart. When
     * this has returned, no listener of the extension is called any more, and nothing in the host keeps its classes.
     *
     * <p>An interrupt ends all waiting, as if the time was up, and is given back.
     *
     * @param id the extension
     * @return what is left of it; the failure listener is told as well, if that is anything
     * @throws ExtensionException if no extension of that id is loaded
     * @throws IllegalStateException in code of that extension, as in its listeners
     */
    public UnloadReport unload(String id) {
        return admitted(() -> jars.unload(lower(id)));
    }

    /**
     * Loads the newest jar of an extension from the folder: in place of the jar that is loaded, or anew if none is. The folder decides:
     * the newest there may be older than what is loaded, or be the same file.
     *
     * <p>The new one is loaded while the old one is still there, and then the old one is unloaded. If the new one cannot be loaded,
     * the old one stays as it is. An event is heard by one of the two; if its dispatch had begun before the new one was attached,
     * and comes to extensions only after the old one is detached, by none.
     *
     * @param id the extension
     * @throws ExtensionException if there is no jar of that id, or it fails to load
     * @throws IllegalStateException in code of that extension, as in its listeners
     */
    public void reload(String id) {
        admitted(() -> {
            jars.reload(lower(id));
            return id;
        });
    }

    /**
     * Lets an extension hear events, or keeps them from it. It stays loaded. The choice outlives unload and reload, and may be made
     * before the extension is there; extensions are active unless told otherwise.
     *
     * @param id the extension
     * @param active false to keep events from it
     */
    public void setActive(String id, boolean active) {
        host.setActive(lower(id), active);
    }

    /**
     * Tells whether an extension hears events while it is loaded.
     *
     * @param id the extension
     * @return false if it was told not to
     */
    public boolean isActive(String id) {
        return host.isActive(lower(id));
    }

    /**
     * Lists extensions that are or were loaded, sorted by id, then the jars that could not be loaded, sorted by path. What events they
     * have is told by the {@link EventDispatcher#catalog() catalogue} of the host.
     *
     * @return an unmodifiable list, as it was at one moment
     */
    public List<ExtensionStatus> extensions() {
        return jars.listing();
    }

    /** Unloads all extensions, what was loaded last first. After that, nothing can be loaded. Closing again does nothing. */
    @Override
    public void close() {
        serially(() -> {
            if (!closed) {
                jars.close();
            }
            closed = true;
            return closed;
        });
    }

    private <T> T admitted(Supplier<T> work) {
        return serially(() -> {
            if (closed) {
                throw new IllegalStateException("this manager of extensions is closed: build another");
            }
            return work.get();
        });
    }

    /** Does one thing at a time, and tells afterwards what went wrong. */
    private <T> T serially(Supplier<T> work) {
        if (lock.isHeldByCurrentThread()) {
            throw new IllegalStateException(
                    "an extension is being loaded or unloaded by this thread: let another one load or unload others");
        }
        lock.lock();
        try {
            return work.get();
        } finally {
            List<ExtensionException> failures = jars.takeFailures();
            lock.unlock();
            failures.forEach(listener::onFailure);
        }
    }

    private static String lower(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
