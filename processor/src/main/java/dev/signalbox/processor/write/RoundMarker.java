package dev.signalbox.processor.write;

import dev.signalbox.processor.model.Anchor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import javax.annotation.processing.Filer;

/**
 * Writes a type that carries nothing but makes the compiler run another round of annotation processing.
 *
 * <p>Without one, the round after other processors have written their last types would be one in which no source may be
 * created any more.
 */
public final class RoundMarker {
    private RoundMarker() {}

    /** Writes a marker beside a type. */
    public static void write(Filer filer, Anchor beside, int number) {
        String packageName = beside.type().packageName();
        String simpleName = beside.type().helperName("_SignalboxRound" + number);
        String qualifiedName = packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
        try (Writer out =
                filer.createSourceFile(qualifiedName, beside.origin().element()).openWriter()) {
            if (!packageName.isEmpty()) {
                out.write("package " + packageName + ";\n\n");
            }
            out.write("/** Carries nothing: it lets the compiler hear of types that other processors generate. */\n");
            out.write("@dev.signalbox.annotation.GeneratedBySignalbox\n");
            out.write("interface " + simpleName + " {}\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
