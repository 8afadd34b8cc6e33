package dev.signalbox.processor;

import com.google.auto.service.AutoService;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.diagnostic.Reporter;
import dev.signalbox.processor.model.NotesModel;
import dev.signalbox.processor.scan.NotesReader;
import dev.signalbox.processor.write.NotesWriter;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Notes what the class files of users leave out: descriptions in Javadoc, and which warnings are suppressed.
 *
 * <p>A processor of its own, since each note is made of one type only. Build tools keep such output as long as that type
 * is not compiled again, while all output of {@link SignalboxProcessor} is deleted before every build. It comes first by
 * name, as services are listed, because the other claims the annotations.
 */
@AutoService(Processor.class)
public final class NotesProcessor extends AbstractProcessor {
    /** Creates the processor; the compiler does. */
    public NotesProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.signalbox.annotation.*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        try {
            if (!round.processingOver()) {
                for (NotesModel notes : new NotesReader(processingEnv).read(round)) {
                    NotesWriter.write(processingEnv.getFiler(), notes);
                }
            }
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError bug) {
            new Reporter(processingEnv.getMessager()).report(Problem.INTERNAL_ERROR, bug);
        }
        return false;
    }
}
