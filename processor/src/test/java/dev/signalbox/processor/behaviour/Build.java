package dev.signalbox.processor.behaviour;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.signalbox.annotation.Listen;
import dev.signalbox.processor.SignalboxProcessor;
import dev.signalbox.runtime.EventDispatcher;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * A user's build: what is on the class path, and which options the compiler gets. Every build asks for all warnings.
 *
 * @param options the options of the compiler
 * @param libraries what is on the class path besides annotations and runtime
 */
public record Build(List<String> options, List<Program> libraries) {
    private static final String LOG = """
            package log;
            public final class Log {
                public static final List<String> LINES = Collections.synchronizedList(new ArrayList<>());
                private Log() {}
                public static void log(Object line) { LINES.add(String.valueOf(line)); }
            }
            """;

    public Build {
        options = List.copyOf(options);
        libraries = List.copyOf(libraries);
    }

    /** Returns a build for Java 17 with all warnings. */
    public static Build plain() {
        return new Build(List.of("--release", "17", "-Xlint:all", "-Xdoclint:all,-missing"), List.of());
    }

    /** Adds options of the compiler. */
    public Build with(String... more) {
        return new Build(Stream.concat(options.stream(), Stream.of(more)).toList(), libraries);
    }

    /** Puts compiled programs on the class path. */
    public Build on(Program... more) {
        return new Build(
                options, Stream.concat(libraries.stream(), Stream.of(more)).toList());
    }

    /** Compiles sources, which must succeed; generated sources must not even be warned about. */
    public Program compile(String... sources) {
        Compilation compilation = attempt(sources);
        assertThat(compilation).succeeded();
        return new Program(compilation, libraries);
    }

    /** Compiles sources. */
    public Compilation attempt(String... sources) {
        Stream<String> log = libraries.isEmpty() ? Stream.of(LOG) : Stream.of();
        return compile(Stream.concat(log, Stream.of(sources))
                .flatMap(source -> Units.of(source).stream())
                .toList());
    }

    /** Compiles files in the order given. */
    public Compilation compile(List<JavaFileObject> files) {
        boolean modular = files.stream().anyMatch(file -> file.getName().endsWith("module-info.java"));
        List<String> all = new ArrayList<>(options);
        List<File> path = Stream.concat(
                        Stream.of(jar(Listen.class), jar(EventDispatcher.class)),
                        libraries.stream().map(library -> library.folder().toFile()))
                .toList();
        if (modular) {
            all.addAll(List.of("--module-path", String.join(File.pathSeparator, names(path))));
        }
        return Compiler.javac()
                .withClasspath(modular ? List.of() : path)
                .withOptions(all)
                .withProcessors(new SignalboxProcessor())
                .compile(files);
    }

    /** Returns the files of the class path. */
    static List<String> names(List<File> path) {
        return path.stream().map(File::getPath).toList();
    }

    /** Returns the folder or jar that a class comes from. */
    public static File jar(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toFile();
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
