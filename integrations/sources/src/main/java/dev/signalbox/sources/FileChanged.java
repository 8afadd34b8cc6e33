package dev.signalbox.sources;

import dev.signalbox.annotation.EventKind;
import dev.signalbox.annotation.EventType;
import java.nio.file.Path;

/**
 * A file was written, or something about it changed: an event for a {@link FileWatchSource}, to be made by {@code FileChanged::new}.
 *
 * @param file the file, below the folder that is watched
 */
@EventType(value = "signalbox.file.changed", kind = EventKind.SYSTEM)
public record FileChanged(Path file) {}
