package dev.signalbox.extensions;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;

/** A jar that is open, with the extensions that were found in it. Closing closes its class loader. */
final class ExtensionJar implements Closeable {
    private final Path path;
    private final FileTime modified;
    private final Path copy;
    private final ExtensionLoader loader;
    private final List<FoundExtension> found;

    private ExtensionJar(Path path, FileTime modified, Path copy, ExtensionLoader loader, List<FoundExtension> found) {
        this.path = path;
        this.modified = modified;
        this.copy = copy;
        this.loader = loader;
        this.found = found;
    }

    /** Opens a jar, or throws what is wrong with it. */
    static ExtensionJar open(Path path, JarCopies copies, ClassLoader parent) {
        try {
            FileTime modified = Files.getLastModifiedTime(path);
            Path copy = copies.copy(path);
            try {
                new JarFile(copy.toFile()).close(); // a class loader does not mind a jar that is none
                return opened(path, modified, copy, parent);
            } catch (Throwable thrown) {
                Files.deleteIfExists(copy);
                throw thrown;
            }
        } catch (IOException damaged) {
            throw new ExtensionException(
                    ExtensionFault.DAMAGED_JAR,
                    String.format("%s cannot be read as a jar: %s. Copy it whole, then move it here", path, damaged),
                    damaged);
        }
    }

    private static ExtensionJar opened(Path path, FileTime modified, Path copy, ClassLoader parent) throws IOException {
        ExtensionLoader loader = new ExtensionLoader(path, copy, parent);
        try {
            return new ExtensionJar(path, modified, copy, loader, Providers.of(loader, path));
        } catch (Throwable thrown) {
            loader.close();
            throw thrown;
        }
    }

    Path path() {
        return path;
    }

    ExtensionLoader loader() {
        return loader;
    }

    List<FoundExtension> found() {
        return found;
    }

    List<String> ids() {
        return found.stream().map(FoundExtension::id).toList();
    }

    Optional<FoundExtension> find(String id) {
        return found.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Tells whether it has a later version of an extension than another jar, or the same in a later file. */
    boolean isNewer(ExtensionJar other, String id) {
        int versions = find(id).orElseThrow()
                .parsed()
                .compareTo(other.find(id).orElseThrow().parsed());
        return versions == 0 ? modified.compareTo(other.modified) > 0 : versions > 0;
    }

    /** Tells whether the file is another than that which was opened. One that is gone is not replaced. */
    boolean isReplaced() {
        try {
            return Files.exists(path)
                    && (!Files.getLastModifiedTime(path).equals(modified) || Files.size(path) != Files.size(copy));
        } catch (IOException unreadable) {
            return false; // whoever opens it is told
        }
    }

    @Override
    public void close() throws IOException {
        try {
            loader.close();
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
