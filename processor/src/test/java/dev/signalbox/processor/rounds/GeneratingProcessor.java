package dev.signalbox.processor.rounds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor, which writes a type in each of some rounds. */
final class GeneratingProcessor extends AbstractProcessor {
    private final Map<Integer, GeneratedType> types;
    private final boolean claims;
    private int round;

    /** A type that another processor writes. */
    record GeneratedType(String name, String source) {}

    GeneratingProcessor(Map<Integer, GeneratedType> types, boolean claims) {
        this.types = types;
        this.claims = claims;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
        GeneratedType type = types.get(++round);
        if (type != null) {
            write(type);
        }
        return claims;
    }

    private void write(GeneratedType type) {
        try (Writer out = processingEnv.getFiler().createSourceFile(type.name()).openWriter()) {
            out.write(type.source());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
