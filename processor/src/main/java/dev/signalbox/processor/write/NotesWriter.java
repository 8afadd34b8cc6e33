package dev.signalbox.processor.write;

import dev.signalbox.processor.model.NotesModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import javax.annotation.processing.Filer;

/** Writes notes beside types: interfaces that carry nothing but an annotation, each made of one type of the user's. */
public final class NotesWriter {
    private NotesWriter() {}

    /** Writes the notes on a type. */
    public static void write(Filer filer, NotesModel notes) {
        String packageName = notes.type().packageName();
        String simpleName = notes.type().helperName("_SignalboxNotes");
        String qualifiedName = packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
        try (Writer out =
                filer.createSourceFile(qualifiedName, notes.origin().element()).openWriter()) {
            if (!packageName.isEmpty()) {
                out.write("package " + packageName + ";\n\n");
            }
            out.write("/** Keeps what class files leave out of the source. */\n");
            out.write("@dev.signalbox.annotation.GeneratedBySignalbox(\n");
            out.write("        description = " + literal(notes.description()) + ",\n");
            out.write("        suppressed = {" + literals(notes.suppressed()) + "})\n");
            out.write("interface " + simpleName + " {}\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String literals(List<String> texts) {
        StringBuilder literals = new StringBuilder();
        for (String text : texts) {
            literals.append(literals.isEmpty() ? "" : ", ").append(literal(text));
        }
        return literals.toString();
    }

    /** Writes a text as source of any encoding has it. */
    private static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '"' || each == '\\') {
                literal.append('\\').append(each);
            } else if (each < ' ' || each > '~') {
                literal.append("\\u%04x".formatted((int) each));
            } else {
                literal.append(each);
            }
        }
        return literal.append('"').toString();
    }
}
