package dev.signalbox.sources;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers of each file what was told, and publishes where that is no longer true. So it does not matter how often, in which
 * order and by whom a file is looked at. For one thread at a time.
 */
final class FileLedger {
    private final Map<Path, FileState> told = new HashMap<>();
    private final String source;
    private final FileEvents events;
    private final Outlet outlet;

    FileLedger(String source, FileEvents events, Outlet outlet) {
        this.source = source;
        this.events = events;
        this.outlet = outlet;
    }

    /** Takes a file as it is, without a word. */
    void remember(Path file) {
        stateOf(file).ifPresent(state -> told.put(file, state));
    }

    /**
     * Looks at a file, and publishes what has not been told.
     *
     * @param written whether it was certainly written to, even if it looks the same
     */
    void compare(Path file, boolean written) {
        Optional<FileState> now = stateOf(file);
        if (now.isPresent()) {
            FileState before = told.put(file, now.get());
            if (before == null) {
                publish(events.created(), file);
            } else if (written || !before.equals(now.get())) {
                publish(events.changed(), file);
            }
        } else if (told.remove(file) != null) {
            publish(events.deleted(), file);
        }
    }

    /** Returns the files that were told and are below a folder, sorted. */
    List<Path> below(Path folder) {
        return told.keySet().stream()
                .filter(file -> file.startsWith(folder))
                .sorted()
                .toList();
    }

    /** What cannot be read stays as it was told. */
    private Optional<FileState> stateOf(Path file) {
        try {
            return events.filter().test(file) ? FileState.of(file) : Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            outlet.fail("%s, reading %s,".formatted(source, file.getFileName()), null, unreadable);
            return Optional.ofNullable(told.get(file));
        }
    }

    private void publish(@Nullable Function<? super Path, ?> toEvent, Path file) {
        if (toEvent != null) {
            outlet.publish(source, () -> toEvent.apply(file));
        }
    }
}
