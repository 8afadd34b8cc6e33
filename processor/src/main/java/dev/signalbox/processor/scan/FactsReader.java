package dev.signalbox.processor.scan;

import dev.signalbox.annotation.EventKind;
import dev.signalbox.processor.model.EventFacts;
import java.text.BreakIterator;
import java.util.Locale;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads what people read of an event type: from its annotation, else from its Javadoc. */
final class FactsReader {
    private FactsReader() {}

    static EventFacts read(TypeElement type, AnnotationMirror annotation, Scope scope) {
        String title = Annotations.text(annotation, "title").orElse("");
        String description = Annotations.text(annotation, "description").orElse("");
        return new EventFacts(
                title.isEmpty() ? type.getSimpleName().toString() : title,
                description.isEmpty() ? described(type, scope) : description,
                Annotations.constant(annotation, "kind", EventKind.class, EventKind.APPLICATION),
                Annotations.number(annotation, "version").orElse(1));
    }

    private static String described(TypeElement type, Scope scope) {
        String comment = scope.elements.getDocComment(type);
        return comment == null ? scope.notes.description(type) : firstSentence(comment);
    }

    /** Returns the first sentence of a comment as plain text, without block tags, inline tags and markup. */
    static String firstSentence(@Nullable String comment) {
        if (comment == null) {
            return "";
        }
        String stripped = comment.strip();
        if (isOneSentence(stripped)) {
            return spaced(stripped); // as most are: no need of expressions and of rules of sentences
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

    /** Tells whether there is nothing but plain text, of which only the last character can end a sentence. */
    private static boolean isOneSentence(String prose) {
        for (int index = 0; index < prose.length(); index++) {
            char each = prose.charAt(index);
            boolean ends = each == '.' || each == '!' || each == '?';
            boolean markup = each == '{' || each == '<' || each == '@';
            boolean plain = (each >= ' ' && each <= '~') || each == '\n' || each == '\r' || each == '\t';
            if (!plain || markup || (ends && index < prose.length() - 1)) {
                return false;
            }
        }
        return true;
    }

    /** Writes one space for each white space. */
    private static String spaced(String prose) {
        StringBuilder spaced = new StringBuilder(prose.length());
        for (int index = 0; index < prose.length(); index++) {
            char each = prose.charAt(index);
            boolean space = each <= ' ';
            if (!space) {
                spaced.append(each);
            } else if (spaced.charAt(spaced.length() - 1) != ' ') {
                spaced.append(' ');
            }
        }
        return spaced.toString();
    }
}
