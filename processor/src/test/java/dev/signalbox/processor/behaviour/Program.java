package dev.signalbox.processor.behaviour;

import com.google.common.io.ByteStreams;
import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.tools.Diagnostic.Kind;
import javax.tools.JavaFileObject;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;

/** What a build made of sources: classes that can be loaded and run, and the sources that were generated. */
public final class Program {
    private final Map<String, byte[]> classes = new TreeMap<>();
    private final Map<String, String> generated = new TreeMap<>();
    private final List<Program> libraries;
    private @Nullable MemoryLoader loader;

    Program(Compilation compilation, List<Program> libraries) {
        this.libraries = libraries;
        for (JavaFileObject file : compilation.generatedFiles()) {
            String path = file.toUri().getPath();
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                classes.put(name(path, "/CLASS_OUTPUT/", ".class"), bytes(file));
            } else if (file.getKind() == JavaFileObject.Kind.SOURCE) {
                generated.put(name(path, "/SOURCE_OUTPUT/", ".java"), text(file));
            }
        }
        Assertions.assertThat(compilation.diagnostics())
                .filteredOn(diagnostic -> diagnostic.getKind() != Kind.NOTE)
                .filteredOn(diagnostic -> Optional.ofNullable(diagnostic.getSource())
                        .filter(source -> source.toUri().getPath().startsWith("/SOURCE_OUTPUT/"))
                        .isPresent())
                .as("warnings about generated sources")
                .isEmpty();
    }

    /** Compiles sources with all warnings. */
    public static Program of(String... sources) {
        return Build.plain().compile(sources);
    }

    /** Returns the generated sources by the qualified names of their types. */
    public Map<String, String> generated() {
        return generated;
    }

    /** Returns the class files by the binary names of their types. */
    public Map<String, byte[]> classes() {
        return classes;
    }

    /** Returns the loader of the classes, one for the program. */
    public ClassLoader loader() {
        MemoryLoader existing = loader;
        if (existing == null) {
            existing = new MemoryLoader(parent(), classes);
            loader = existing;
        }
        return existing;
    }

    /** Loads a class. */
    public Class<?> load(String name) {
        try {
            return loader().loadClass(name);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    /** Calls a static method {@code run} without parameters and returns what was logged by then. */
    public List<String> run(String className) throws Exception {
        call(className, "run");
        return log();
    }

    /** Calls a static method without parameters. */
    public @Nullable Object call(String className, String methodName) throws Exception {
        Method method = load(className).getDeclaredMethod(methodName);
        method.setAccessible(true);
        try {
            return method.invoke(null);
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof Exception exception) {
                throw exception;
            }
            throw (Error) failed.getCause();
        }
    }

    /** Returns what was logged so far. */
    @SuppressWarnings("unchecked") // the field is declared as a list of strings
    public List<String> log() throws ReflectiveOperationException {
        return List.copyOf((List<String>) load("log.Log").getField("LINES").get(null));
    }

    /** Writes the classes to a new folder, as a library. */
    Path folder() {
        try {
            Path folder = Files.createTempDirectory("library");
            for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
                Path file = folder.resolve(entry.getKey().replace('.', '/') + ".class");
                Files.createDirectories(file.getParent());
                Files.write(file, entry.getValue());
            }
            return folder;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private ClassLoader parent() {
        return libraries.isEmpty()
                ? Program.class.getClassLoader()
                : libraries.get(libraries.size() - 1).loader();
    }

    private static String name(String path, String prefix, String suffix) {
        return path.substring(prefix.length(), path.length() - suffix.length()).replace('/', '.');
    }

    private static byte[] bytes(JavaFileObject file) {
        try (InputStream in = file.openInputStream()) {
            return ByteStreams.toByteArray(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(JavaFileObject file) {
        try {
            return file.getCharContent(false).toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
