package dev.signalbox.sources;

import dev.signalbox.annotation.EventKind;
import dev.signalbox.annotation.EventType;
import java.nio.file.Path;

/**
 * A file appeared: an event for a {@link FileWatchSource}, to be made by {@code FileCreated::new}.
 *
 * @param file the file, below the folder that is watched
 */
@EventType(value = "signalbox.file.created", kind = EventKind.SYSTEM)
public record FileCreated(Path file) {}
