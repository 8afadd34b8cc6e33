package dev.signalbox.sources;

import dev.signalbox.runtime.EventPublisher;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Describes a {@link FileWatchSource}: functions that make events of the path of a file, and options. What has no function
 * is not published. For one thread.
 */
public final class FileWatchSourceBuilder {
    private final EventPublisher publisher;
    private final Path folder;
    private FileEvents events = FileEvents.none();
    private boolean recursive;
    private boolean tellExisting;
    private long settleNanos;
    private SourceFailureHandler failureHandler = SourceFailureHandler.logging();
    private ThreadFactory threads = SourceThreads.daemons("signalbox-files");

    FileWatchSourceBuilder(EventPublisher publisher, Path folder) {
        this.publisher = Objects.requireNonNull(publisher, "publisher");
        this.folder = Objects.requireNonNull(folder, "folder");
    }

    /**
     * Publishes files that appear.
     *
     * @param toEvent makes the event of the path: {@link FileCreated}{@code ::new}, for instance
     * @return this
     */
    public FileWatchSourceBuilder created(Function<? super Path, ?> toEvent) {
        events = events.withCreated(Objects.requireNonNull(toEvent, "toEvent"));
        return this;
    }

    /**
     * Publishes files that are written to, or whose attributes change.
     *
     * @param toEvent makes the event of the path: {@link FileChanged}{@code ::new}, for instance
     * @return this
     */
    public FileWatchSourceBuilder changed(Function<? super Path, ?> toEvent) {
        events = events.withChanged(Objects.requireNonNull(toEvent, "toEvent"));
        return this;
    }

    /**
     * Publishes files that go.
     *
     * @param toEvent makes the event of the path: {@link FileDeleted}{@code ::new}, for instance
     * @return this
     */
    public FileWatchSourceBuilder deleted(Function<? super Path, ?> toEvent) {
        events = events.withDeleted(Objects.requireNonNull(toEvent, "toEvent"));
        return this;
    }

    /**
     * Watches only files whose path fits.
     *
     * @param filter given the path, which begins with that of the folder; all fit unless set
     * @return this
     */
    public FileWatchSourceBuilder filter(Predicate<? super Path> filter) {
        events = events.withFilter(Objects.requireNonNull(filter, "filter"));
        return this;
    }

    /**
     * Watches the folders below as well, those that are made later too.
     *
     * @return this
     */
    public FileWatchSourceBuilder recursive() {
        recursive = true;
        return this;
    }

    /**
     * Publishes the files that are there at the start as created.
     *
     * @return this
     */
    public FileWatchSourceBuilder existing() {
        tellExisting = true;
        return this;
    }

    /**
     * Publishes a file only when nothing has happened to it for a time, and then what has become of it: one event for all that
     * happened, none if it came and went meanwhile.
     *
     * @param quiet how long; zero unless set, at most 292 years
     * @return this
     * @throws IllegalArgumentException if it is negative or too long
     */
    public FileWatchSourceBuilder settle(Duration quiet) {
        settleNanos = Nanos.of("settle time", quiet);
        return this;
    }

    /**
     * Sets who is told what went wrong.
     *
     * @param failureHandler {@link SourceFailureHandler#logging} unless set
     * @return this
     */
    public FileWatchSourceBuilder failureHandler(SourceFailureHandler failureHandler) {
        this.failureHandler = Objects.requireNonNull(failureHandler, "failureHandler");
        return this;
    }

    /**
     * Sets what makes the thread of the watch, when it starts.
     *
     * @param threads makes a daemon named {@code signalbox-files} unless set
     * @return this
     */
    public FileWatchSourceBuilder threadFactory(ThreadFactory threads) {
        this.threads = Objects.requireNonNull(threads, "threads");
        return this;
    }

    /**
     * Makes the watch.
     *
     * @return the watch, to be started
     * @throws IllegalStateException if nothing would be published
     */
    public FileWatchSource build() {
        if (events.isEmpty()) {
            throw new IllegalStateException(
                    "the watch on %s publishes nothing: call created, changed or deleted".formatted(folder));
        }
        WatchSettings settings = new WatchSettings(folder, recursive, tellExisting, settleNanos, events);
        return new FileWatchSource(settings, new Outlet(publisher, failureHandler), threads);
    }
}
