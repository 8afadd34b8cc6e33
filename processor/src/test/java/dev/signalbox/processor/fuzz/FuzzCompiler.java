package dev.signalbox.processor.fuzz;

import dev.signalbox.annotation.Listen;
import dev.signalbox.processor.SignalboxProcessor;
import dev.signalbox.processor.behaviour.Build;
import dev.signalbox.runtime.EventDispatcher;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles sources in memory, with and without the processor. */
final class FuzzCompiler {
    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files =
            compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    FuzzCompiler() {
        try {
            files.setLocation(
                    StandardLocation.CLASS_PATH, List.of(Build.jar(Listen.class), Build.jar(EventDispatcher.class)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Compilation withProcessor(List<String> sources) {
        return compile(sources, true);
    }

    Compilation withoutProcessor(List<String> sources) {
        return compile(sources, false);
    }

    private Compilation compile(List<String> sources, boolean process) {
        MemoryFiles memory = new MemoryFiles(files);
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter output = new StringWriter();
        Witness witness = new Witness();
        List<String> options = new ArrayList<>(List.of("-Xlint:all,-processing", "-Xmaxerrs", "1000"));
        options.add(process ? "-Asignalbox.debug=true" : "-proc:none");
        boolean success = false;
        Optional<Throwable> thrown = Optional.empty();
        try {
            CompilationTask task = compiler.getTask(output, memory, diagnostics, options, null, files(sources));
            if (process) {
                task.setProcessors(List.of(witness, new SignalboxProcessor()));
            }
            success = task.call();
        } catch (RuntimeException | Error failure) {
            thrown = Optional.of(failure);
        }
        return new Compilation(
                success, witness.saw, diagnostics.getDiagnostics(), memory.sourceNames(), output.toString(), thrown);
    }

    private static List<MemoryFiles.SourceFile> files(List<String> sources) {
        List<MemoryFiles.SourceFile> units = new ArrayList<>();
        for (String source : sources) {
            boolean describesPackage = source.startsWith("@EventNamespace");
            String name = describesPackage ? "package-info" : "Unit" + units.size();
            units.add(new MemoryFiles.SourceFile(name + ".java", source));
        }
        return units;
    }

    /** Sees whether there are listener methods. */
    private static final class Witness extends AbstractProcessor {
        private boolean saw;

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            saw |= round.getElementsAnnotatedWith(Listen.class).stream().anyMatch(Witness::isCallable);
            return false;
        }

        /** What only abstract types declare needs no dispatcher. */
        private static boolean isCallable(Element method) {
            Element owner = Objects.requireNonNull(method.getEnclosingElement());
            return owner.getKind().isClass() && !owner.getModifiers().contains(Modifier.ABSTRACT);
        }
    }
}
