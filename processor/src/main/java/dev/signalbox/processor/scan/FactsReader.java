package dev.signalbox.processor.scan;

import dev.signalbox.annotation.EventKind;
import dev.signalbox.processor.model.EventFacts;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads what people read of an event type: from its annotation, else from its Javadoc. */
final class FactsReader {
    private FactsReader() {}

    static EventFacts read(TypeElement type, AnnotationMirror annotation, Scope scope) {
        return new EventFacts(
                given(annotation, "title").orElseGet(() -> type.getSimpleName().toString()),
                given(annotation, "description").orElseGet(() -> described(type, scope)),
                Annotations.constant(annotation, "kind", EventKind.class, EventKind.APPLICATION),
                Annotations.number(annotation, "version").orElse(1));
    }

    private static String described(TypeElement type, Scope scope) {
        String comment = scope.elements.getDocComment(type);
        return comment == null ? scope.notes.description(type) : firstSentence(comment);
    }

    private static Optional<String> given(AnnotationMirror annotation, String member) {
        return Annotations.text(annotation, member).filter(text -> !text.isEmpty());
    }

    /** Returns the first sentence of a comment as plain text, without block tags, inline tags and markup. */
    static String firstSentence(@Nullable String comment) {
        if (comment == null) {
            return "";
        }
        String prose = comment.split("(?m)^\\s*@", 2)[0]
                .replaceAll("\\{@\\w+\\s+([^}]*)}", "$1")
                .replaceAll("<[^>]*>", "")
                .replaceAll("\\s+", " ")
                .strip();
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(prose);
        int end = sentences.next();
        return end == BreakIterator.DONE ? prose : prose.substring(0, end).strip();
    }
}
