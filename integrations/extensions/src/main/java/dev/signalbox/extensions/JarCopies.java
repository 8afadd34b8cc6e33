package dev.signalbox.extensions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Where jars are copied to: a class loader holds its jar open, which could not be replaced then on some systems. */
final class JarCopies {
    private @Nullable Path folder;

    synchronized Path copy(Path jar) throws IOException {
        Path copies = folder;
        if (copies == null) {
            copies = Files.createTempDirectory("signalbox-extensions");
            folder = copies;
            copies.toFile().deleteOnExit(); // after the copies, if nobody closes the manager
        }
        Path copy = Files.createTempFile(copies, "", ".jar");
        copy.toFile().deleteOnExit();
        return Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes the folder; jars that are still loaded keep it. */
    synchronized void close() throws IOException {
        if (folder != null) {
            Files.deleteIfExists(folder);
            folder = null;
        }
    }
}
