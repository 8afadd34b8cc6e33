package dev.signalbox.processor.generate;

import com.palantir.javapoet.JavaFile;
import dev.signalbox.processor.model.Origin;
import java.util.List;

/**
 * A source file to be written.
 *
 * @param file the source
 * @param origins what it was generated from, which incremental builds ask for
 * @param otherName what to rename, or else to do, if there is a type of that name already
 */
public record GeneratedSource(JavaFile file, List<Origin> origins, String otherName) {

    public GeneratedSource {
        origins = List.copyOf(origins);
    }

    /** Returns the qualified name of the type in the file. */
    public String qualifiedName() {
        String prefix = file.packageName().isEmpty() ? "" : file.packageName() + ".";
        return prefix + file.typeSpec().name();
    }
}
