package dev.signalbox.sources;

import dev.signalbox.annotation.EventKind;
import dev.signalbox.annotation.EventType;
import java.nio.file.Path;

/**
 * A file is gone, deleted or moved: an event for a {@link FileWatchSource}, to be made by {@code FileDeleted::new}.
 *
 * @param file where it was, below the folder that is watched
 */
@EventType(value = "signalbox.file.deleted", kind = EventKind.SYSTEM)
public record FileDeleted(Path file) {}
