package example.marks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Generates for {@code Thing} the event type {@code ThingMarked}, the listener {@code ThingEar} and more marks. */
@SupportedAnnotationTypes("example.marks.Mark")
public final class MarkProcessor extends AbstractProcessor {
    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (Element marked : round.getElementsAnnotatedWith(Mark.class)) {
            generate((TypeElement) marked, marked.getAnnotation(Mark.class).generations());
        }
        return true;
    }

    private void generate(TypeElement marked, int generations) {
        String name = marked.getSimpleName().toString();
        write(marked, name + "Marked", """
                @dev.signalbox.annotation.EventType("mark.%1$s")
                public record %1$sMarked(String by) {}
                """.formatted(name));
        write(marked, name + "Ear", """
                public final class %1$sEar {
                    @dev.signalbox.annotation.Listen(topic = "mark.%1$s")
                    void hear(%1$sMarked event) {
                        System.out.println("%1$sEar hears " + event);
                    }
                }
                """.formatted(name));
        if (generations > 0) {
            write(marked, name + "Child", """
                    @example.marks.Mark(generations = %2$d)
                    public final class %1$sChild {}
                    """.formatted(name, generations - 1));
        }
    }

    private void write(TypeElement marked, String name, String source) {
        String packageName = processingEnv.getElementUtils().getPackageOf(marked).getQualifiedName().toString();
        try (Writer out = processingEnv.getFiler().createSourceFile(packageName + "." + name, marked).openWriter()) {
            out.write("package " + packageName + ";\n\n" + source);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
