package dev.signalbox.extensions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The folder in which jars are looked for. */
final class ExtensionFolder {
    private final Path folder;
    private final ClassLoader parent;
    private final JarCopies copies = new JarCopies();

    ExtensionFolder(Path folder, ClassLoader parent) {
        this.folder = folder.toAbsolutePath().normalize();
        this.parent = parent;
    }

    ExtensionJar open(Path jar) {
        return ExtensionJar.open(jar.toAbsolutePath().normalize(), copies, parent);
    }

    /**
     * Opens all jars but some, in the order of their names. Those that cannot be opened are told of.
     *
     * @throws ExtensionException if the folder cannot be read
     */
    List<ExtensionJar> openAllBut(Collection<Path> some, BiConsumer<Path, ExtensionException> broken) {
        List<ExtensionJar> opened = new ArrayList<>();
        try {
            for (Path jar : jars()) {
                if (!some.contains(jar)) {
                    open(jar, broken).ifPresent(opened::add);
                }
            }
            return opened;
        } catch (Throwable fatal) {
            opened.forEach(jar -> closeAfter(fatal, jar));
            throw fatal;
        }
    }

    boolean contains(Path jar) {
        return folder.equals(jar.getParent());
    }

    /** Deletes the copies. */
    void close() throws IOException {
        copies.close();
    }

    private Optional<ExtensionJar> open(Path jar, BiConsumer<Path, ExtensionException> broken) {
        try {
            return Optional.of(open(jar));
        } catch (ExtensionException failure) {
            broken.accept(jar, failure);
            return Optional.empty();
        }
    }

    private static void closeAfter(Throwable fatal, ExtensionJar jar) {
        try {
            jar.close();
        } catch (IOException stays) {
            fatal.addSuppressed(stays);
        }
    }

    private List<Path> jars() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new ExtensionException(
                    ExtensionFault.MISSING_FOLDER,
                    String.format("the folder of extensions %s cannot be read: create it", folder),
                    unreadable);
        }
    }
}
