package dev.signalbox.processor.diagnostic;

import dev.signalbox.processor.model.Origin;
import java.util.Collection;
import java.util.TreeSet;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** Prints diagnostics: all of them, in source order, each once. */
public final class Reporter {
    private final Messager messager;

    /** Creates a reporter that prints to the compiler. */
    public Reporter(Messager messager) {
        this.messager = messager;
    }

    /** Prints diagnostics. */
    public void report(Collection<Diagnostic> diagnostics) {
        if (diagnostics.isEmpty()) {
            return;
        }
        for (Diagnostic diagnostic : new TreeSet<>(diagnostics)) {
            print(diagnostic);
        }
    }

    /** Prints a message that belongs to no place in the source. */
    public void report(Problem problem, Object... arguments) {
        messager.printMessage(problem.kind(), "[" + problem.id() + "] " + problem.message(arguments));
    }

    /** Prints what is for those who look for a bug in Signalbox. */
    public void note(String text) {
        messager.printMessage(Kind.NOTE, text);
    }

    private void print(Diagnostic diagnostic) {
        Origin origin = diagnostic.origin();
        messager.printMessage(
                diagnostic.problem().kind(),
                diagnostic.text(),
                origin.element(),
                origin.annotation().orElse(null),
                origin.value().orElse(null));
    }
}
