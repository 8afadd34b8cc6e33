package dev.signalbox.processor.diagnostic;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.signalbox.annotation.EventType;
import dev.signalbox.processor.SignalboxProcessor;
import dev.signalbox.processor.behaviour.Build;
import dev.signalbox.runtime.Propagation;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.Diagnostic.Kind;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * What javac prints when it compiles sources with Signalbox: every message with its file, its line, a caret under its
 * column, and in the end the numbers of errors and warnings.
 */
final class Printed {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?m)^[\\w ]*\\b(?:class|record|interface|enum) (\\w+)");

    private Printed() {}

    /** Compiles sources, each of one file whose name is that of the first type. */
    static String by(String... sources) {
        return by(List.of(new SignalboxProcessor()), sources);
    }

    static String by(List<Processor> processors, String... sources) {
        return of(compile(processors, sources));
    }

    static Compilation compile(List<Processor> processors, String... sources) {
        return javac().withOptions("-Xlint:all,-path")
                .withProcessors(processors)
                .compile(Arrays.stream(sources).map(Printed::file).toList());
    }

    /** Compiles sources, one of which is a module descriptor. */
    static String byModule(String... sources) throws IOException {
        Path classes = Files.createTempDirectory("classes");
        String path = Build.jar(EventType.class) + File.pathSeparator + Build.jar(Propagation.class);
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        CompilationTask task = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        found,
                        List.of(
                                "-Xlint:all",
                                "--module-path",
                                path,
                                "--class-path",
                                classes.toString(),
                                "-d",
                                classes.toString()),
                        null,
                        Arrays.stream(sources).map(Printed::file).toList());
        task.setProcessors(List.of(new SignalboxProcessor()));
        task.call();
        return of(found.getDiagnostics());
    }

    /** Prints what a compilation told. */
    static String of(Compilation compilation) {
        return of(compilation.diagnostics());
    }

    private static String of(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        String messages = diagnostics.stream().map(Printed::message).collect(Collectors.joining());
        return messages + count(diagnostics, "error") + count(diagnostics, "warning");
    }

    private static String count(List<Diagnostic<? extends JavaFileObject>> diagnostics, String noun) {
        long number = diagnostics.stream()
                .filter(diagnostic -> kind(diagnostic).equals(noun + ": "))
                .count();
        return number == 0 ? "" : number + " " + noun + (number == 1 ? "\n" : "s\n");
    }

    private static String message(Diagnostic<? extends JavaFileObject> diagnostic) {
        String text = diagnostic.getMessage(Locale.ENGLISH);
        JavaFileObject file = diagnostic.getSource();
        if (file == null || diagnostic.getPosition() == Diagnostic.NOPOS) {
            return kind(diagnostic) + text + "\n";
        }
        List<String> lines = text.lines().toList();
        String name = file.getName().substring(file.getName().lastIndexOf('/') + 1);
        return name + ":" + diagnostic.getLineNumber() + ": " + kind(diagnostic) + lines.get(0) + "\n"
                + line(file, diagnostic.getLineNumber()) + "\n"
                + " ".repeat((int) diagnostic.getColumnNumber() - 1) + "^\n"
                + lines.stream().skip(1).map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String kind(Diagnostic<?> diagnostic) {
        Kind kind = diagnostic.getKind();
        return kind == Kind.MANDATORY_WARNING ? "warning: " : kind.name().toLowerCase(Locale.ROOT) + ": ";
    }

    private static String line(JavaFileObject file, long number) {
        try {
            return file.getCharContent(true)
                    .toString()
                    .lines()
                    .skip(number - 1)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static JavaFileObject file(String source) {
        String packageName = first(PACKAGE, source);
        String type = isModule(source) ? "module-info" : first(TYPE, source);
        return JavaFileObjects.forSourceString(packageName.isEmpty() ? type : packageName + "." + type, source);
    }

    private static boolean isModule(String source) {
        return source.startsWith("module ");
    }

    private static String first(Pattern pattern, String source) {
        return pattern.matcher(source)
                .results()
                .findFirst()
                .map((MatchResult result) -> result.group(1))
                .orElse(source.startsWith("@") ? "package-info" : "");
    }
}
