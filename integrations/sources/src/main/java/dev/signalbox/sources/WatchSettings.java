package dev.signalbox.sources;

import java.nio.file.Path;

/** What a {@link FileWatchSource} is to do. */
record WatchSettings(Path folder, boolean recursive, boolean tellExisting, long settleNanos, FileEvents events) {
    String source() {
        return "the watch on " + folder;
    }
}
