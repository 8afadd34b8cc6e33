package dev.signalbox.containers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The sources of a program by the names of their files.
 *
 * @param files the text of each
 */
record Sources(Map<String, String> files) {
    private static final Path PROGRAMS = Path.of("src/test/programs");

    Sources {
        files = new TreeMap<>(files);
    }

    static Sources of(Container container) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String folder :
                Stream.concat(Stream.of("common"), container.folders().stream()).toList()) {
            try (Stream<Path> paths = Files.list(PROGRAMS.resolve(folder))) {
                for (Path path : paths.toList()) {
                    files.put(path.getFileName().toString(), Files.readString(path));
                }
            }
        }
        return new Sources(files);
    }

    Sources with(String file, UnaryOperator<String> change) {
        Map<String, String> changed = new TreeMap<>(files);
        changed.computeIfPresent(file, (name, text) -> change.apply(text));
        return new Sources(changed);
    }

    Sources withAll(UnaryOperator<String> change) {
        Map<String, String> changed = new TreeMap<>(files);
        changed.replaceAll((name, text) -> change.apply(text));
        return new Sources(changed);
    }

    /** Adds copies of a class under the names of it with each number. */
    Sources withCopies(String type, int copies) {
        Map<String, String> more = new TreeMap<>(files);
        String text = more.getOrDefault(type + ".java", "");
        for (int i = 1; i <= copies; i++) {
            more.put(type + i + ".java", text.replaceAll("\\b" + type + "\\b", type + i));
        }
        return new Sources(more);
    }

    /** Writes the files to a folder and returns where they are. */
    List<Path> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return files.keySet().stream().map(folder::resolve).toList();
    }
}
