package dev.signalbox.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles a program with our processor and those of its container, and runs it. */
final class Build {
    private static final String OURS = "dev.signalbox.processor.SignalboxProcessor";
    private static final String DISCOVERY = """
            <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
            """;

    private Build() {}

    /** Compiles and runs a program, and returns what its journal has then. */
    static List<String> run(Container container, Sources sources, Path folder) throws Exception {
        Path classes = compile(container, sources, folder);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(path(classes), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(loader);
            Object program = loader.loadClass("crm.Main").getConstructor().newInstance();
            program.getClass().getMethod("run").invoke(program);
            List<?> lines =
                    (List<?>) loader.loadClass("crm.Journal").getMethod("lines").invoke(null);
            return lines.stream().map(String::valueOf).toList();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Returns the class path of a program: each loads its container anew, since some remember what they found before. */
    private static URL[] path(Path classes) throws IOException {
        List<URL> path = new ArrayList<>(List.of(classes.toUri().toURL()));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            path.add(Path.of(entry).toUri().toURL());
        }
        return path.toArray(new URL[0]);
    }

    private static Path compile(Container container, Sources sources, Path folder) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Files.writeString(Files.createDirectories(classes.resolve("META-INF")).resolve("beans.xml"), DISCOVERY);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, null, null)) {
            compiler.getTask(
                            null,
                            files,
                            found,
                            options(container, classes),
                            null,
                            files.getJavaFileObjectsFromPaths(sources.write(folder.resolve("sources"))))
                    .call();
        }
        assertThat(found.getDiagnostics())
                .filteredOn(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .isEmpty();
        return classes;
    }

    private static List<String> options(Container container, Path classes) {
        String processors =
                Stream.concat(container.processors().stream(), Stream.of(OURS)).collect(Collectors.joining(","));
        return List.of(
                "--release",
                "17",
                "-parameters",
                "-Xlint:all,-processing",
                "-Werror",
                "-processor",
                processors,
                "-d",
                classes.toString());
    }
}
