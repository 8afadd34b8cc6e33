package dev.signalbox.processor.write;

import dev.signalbox.processor.diagnostic.Diagnostic;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.generate.GeneratedSource;
import dev.signalbox.processor.model.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;

/** Hands generated source to the compiler. */
public final class SourceWriter {
    private final Filer filer;

    /** Creates a writer. */
    public SourceWriter(Filer filer) {
        this.filer = filer;
    }

    /** Writes a source file, and returns a diagnostic if there is a type of that name already. */
    public Optional<Diagnostic> write(GeneratedSource source) {
        List<Origin> origins = source.origins();
        Set<Element> elements = new LinkedHashSet<>();
        for (Origin origin : origins) {
            elements.add(origin.element());
        }
        try (Writer out = filer.createSourceFile(source.qualifiedName(), elements.toArray(new Element[0]))
                .openWriter()) {
            out.write(AsciiText.of(source.file().toString()));
            return Optional.empty();
        } catch (FilerException taken) {
            return Optional.of(Problem.NAME_TAKEN.at(origins.get(0), source.qualifiedName(), source.otherName()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
