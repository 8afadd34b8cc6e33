package dev.signalbox.processor.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What became of a compilation.
 *
 * @param success whether the compiler succeeded
 * @param hasListeners whether the sources have a method with {@code @Listen} that annotation processors can see
 * @param diagnostics what the compiler said
 * @param generated the names of the source files that were generated
 * @param output what the compiler printed besides; it prints its own exceptions
 * @param thrown what the compiler threw
 */
record Compilation(
        boolean success,
        boolean hasListeners,
        List<Diagnostic<? extends JavaFileObject>> diagnostics,
        Set<String> generated,
        String output,
        Optional<Throwable> thrown) {

    boolean crashed() {
        return thrown.isPresent() || output.contains("Exception") || output.contains("java.lang.");
    }

    boolean hasDispatcher() {
        return generated.stream().anyMatch(name -> name.endsWith("Dispatcher.java"));
    }

    boolean reports(String text) {
        return diagnostics.stream().anyMatch(diagnostic -> message(diagnostic).contains(text));
    }

    /** Tells whether the processor said itself what is wrong. */
    boolean isRefused() {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .anyMatch(diagnostic -> message(diagnostic).matches("(?s)\\[[A-Z]\\w+] .*"));
    }

    /** Tells whether the compiler complains about generated source. */
    boolean blamesGeneratedSource() {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .anyMatch(diagnostic -> diagnostic.getSource() instanceof MemoryFiles.GeneratedFile);
    }

    String describe() {
        StringBuilder text = new StringBuilder("success=" + success + ", generated=" + generated + "\n");
        diagnostics.forEach(diagnostic -> text.append(diagnostic).append('\n'));
        thrown.ifPresent(failure -> text.append("thrown: ").append(failure).append('\n'));
        return text.append(output).toString();
    }

    private static String message(Diagnostic<?> diagnostic) {
        return diagnostic.getMessage(Locale.ROOT);
    }
}
