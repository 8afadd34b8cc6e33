package dev.signalbox.extensions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.processor.SignalboxProcessor;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles extensions and puts them into jars. */
final class Jars {
    private static final String IMPORTS = """
            import dev.signalbox.annotation.*;
            import dev.signalbox.extensions.*;
            import dev.signalbox.extensions.host.*;
            import dev.signalbox.runtime.*;
            import java.util.*;
            """;

    private final Path work;

    Jars(Path work) {
        this.work = work;
    }

    /** Makes a jar of sources, each with its public class first; those that begin with "Extension" are extensions. */
    Path jar(Path target, String packageName, String... sources) throws IOException {
        Path classes = Files.createTempDirectory(work, "classes");
        List<String> providers = compile(List.of("-d", classes.toString()), packageName, sources);
        services(classes, providers);
        return pack(classes, target);
    }

    /** Compiles sources, and returns which classes are extensions. */
    static List<String> compile(List<String> options, String packageName, String... sources) throws IOException {
        List<JavaFileObject> files = new ArrayList<>();
        files.add(new Source(packageName + ".package-info", """
                @EventNamespace("%1$s") package %1$s; import dev.signalbox.annotation.EventNamespace;
                """.formatted(packageName)));
        List<String> providers = new ArrayList<>();
        for (String source : sources) {
            String name = source.replaceFirst("(?s).*?\\b(class|record|interface) (\\w+).*", "$2");
            files.add(new Source(packageName + "." + name, "package " + packageName + ";\n" + IMPORTS + source));
            if (source.contains("implements Extension ")) {
                providers.add(packageName + "." + name);
            }
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        JavaCompiler.CompilationTask task = compiler.getTask(messages, null, null, options, null, files);
        task.setProcessors(List.of(new SignalboxProcessor()));
        assertThat(task.call()).as(messages.toString()).isTrue();
        return providers;
    }

    static void services(Path classes, List<String> providers) throws IOException {
        Path services = Files.createDirectories(classes.resolve("META-INF/services"));
        Files.write(services.resolve(Extension.class.getName()), providers);
    }

    /** Packs a folder; the jar is moved to its place when it is whole. */
    Path pack(Path folder, Path target) throws IOException {
        Path part = Files.createTempFile(work, "part", "");
        try (OutputStream file = Files.newOutputStream(part);
                JarOutputStream jar = new JarOutputStream(file);
                Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.filter(Files::isRegularFile).sorted().toList()) {
                jar.putNextEntry(new JarEntry(folder.relativize(each).toString().replace('\\', '/')));
                jar.write(Files.readAllBytes(each));
            }
        }
        return Files.move(part, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String className, String text) {
            super(URI.create("string:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
