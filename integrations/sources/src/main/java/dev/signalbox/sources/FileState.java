package dev.signalbox.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.Optional;

/** By what one tells that a file has changed: time, size, and which file it is, where the file system knows. */
record FileState(FileTime modified, long size, Object identity) {

    /** Returns the state; empty if there is no such file, or it is a folder. */
    static Optional<FileState> of(Path file) throws IOException {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            if (found.isDirectory()) {
                return Optional.empty();
            }
            Object identity = Objects.requireNonNullElse(found.fileKey(), "");
            return Optional.of(new FileState(found.lastModifiedTime(), found.size(), identity));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException unreadable) {
            Path folder = file.getParent();
            if (folder != null && Files.exists(folder) && !Files.isDirectory(folder)) {
                return Optional.empty(); // a file has taken the place of its folder
            }
            throw unreadable;
        }
    }
}
