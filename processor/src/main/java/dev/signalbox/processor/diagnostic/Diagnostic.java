package dev.signalbox.processor.diagnostic;

import dev.signalbox.processor.model.Origin;
import java.util.Comparator;

/**
 * Something the user is told.
 *
 * @param problem what kind of thing
 * @param origin where it is
 * @param message what is wrong, the value, and what to write instead
 */
public record Diagnostic(Problem problem, Origin origin, String message) implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> SOURCE_ORDER = Comparator.comparing(Diagnostic::origin)
            .thenComparing(Diagnostic::problem)
            .thenComparing(Diagnostic::message);

    /** Returns the whole line the user reads. */
    public String text() {
        return "[" + problem.id() + "] " + message;
    }

    /** Tells whether it stops the compilation. */
    public boolean isError() {
        return problem.isError();
    }

    @Override
    public int compareTo(Diagnostic other) {
        return SOURCE_ORDER.compare(this, other);
    }
}
