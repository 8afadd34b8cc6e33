package dev.signalbox.runtime;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The class files of the module, and what their constant pools mention. */
final class ClassFiles {
    private ClassFiles() {}

    /** Returns where the classes of the module are. */
    static Path root() {
        return rootOf(EventDispatcher.class);
    }

    static Path rootOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(root())) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }

    /** Tells whether a class file mentions a name; names of the JDK are ASCII, so each byte is a character. */
    static boolean mentions(Path file, String name) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1).contains(name);
    }
}
