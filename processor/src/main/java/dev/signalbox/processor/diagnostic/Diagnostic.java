package dev.signalbox.processor.diagnostic;

import dev.signalbox.processor.model.Origin;
import dev.signalbox.topic.PrintableText;
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

    /** Adds two lines: the text that the fault is in, and a caret under the fault. */
    public Diagnostic pointingInto(String text, int index) {
        String before = "\"" + PrintableText.of(text.substring(0, index));
        String after = PrintableText.of(text.substring(index)) + "\"";
        String caret = " ".repeat(before.codePointCount(0, before.length())) + "^";
        return new Diagnostic(problem, within(index), message + "\n" + before + after + "\n" + caret);
    }

    /** Several faults in one text come in their order there, and before what is declared inside. */
    private Origin within(int index) {
        String position = "%s!%04d".formatted(origin.position(), index);
        return new Origin(position, origin.element(), origin.annotation(), origin.value());
    }

    /** Returns the whole text the user reads. */
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
