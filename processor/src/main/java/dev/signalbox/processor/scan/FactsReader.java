package dev.signalbox.processor.scan;

import dev.signalbox.annotation.EventKind;
import dev.signalbox.processor.model.EventFacts;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads what people read of an event type: from its annotation, else from its Javadoc. */
final class FactsReader {
    private static final Map<String, String> NAMED =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", " ");
    private static final Pattern ENTITY = Pattern.compile("&(lt|gt|amp|quot|apos|nbsp|#\\d{1,7}|#x\\p{XDigit}{1,6});");

    private FactsReader() {}

    static EventFacts read(TypeElement type, TypeElement source, AnnotationMirror annotation, Scope scope) {
        String title = Annotations.text(annotation, "title").orElse("");
        String description = Annotations.text(annotation, "description").orElse("");
        return new EventFacts(
                title.isEmpty() ? type.getSimpleName().toString() : title,
                description.isEmpty() ? described(type, scope) : description,
                Annotations.constant(annotation, "kind", EventKind.class, EventKind.APPLICATION),
                Annotations.number(annotation, "version").orElse(1),
                Annotations.flag(annotation, "retain"),
                Namespaces.unstable(scope, source));
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
        String text = ENTITY.matcher(prose).replaceAll(FactsReader::character);
        sentences.setText(text);
        int end = sentences.next();
        return end == BreakIterator.DONE ? text : text.substring(0, end).strip();
    }

    /** Returns what an entity stands for. */
    private static String character(MatchResult entity) {
        String name = entity.group(1);
        String text = NAMED.get(name);
        if (text == null) {
            boolean hexadecimal = name.startsWith("#x");
            int codePoint = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
            text = Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : entity.group();
        }
        return Matcher.quoteReplacement(text);
    }

    /** Tells whether there is nothing but plain text, of which only the last character can end a sentence. */
    private static boolean isOneSentence(String prose) {
        for (int index = 0; index < prose.length(); index++) {
            char each = prose.charAt(index);
            boolean ends = each == '.' || each == '!' || each == '?';
            boolean markup = each == '{' || each == '<' || each == '@' || each == '&';
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
