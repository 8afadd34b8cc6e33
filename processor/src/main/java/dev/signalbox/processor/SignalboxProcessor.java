package dev.signalbox.processor;

import com.google.auto.service.AutoService;
import dev.signalbox.processor.diagnostic.Problem;
import dev.signalbox.processor.diagnostic.Reporter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Generates the dispatchers of a compilation.
 *
 * <p>Option {@code -Asignalbox.debug=true}: prints the stack trace of a bug in Signalbox.
 */
@AutoService(Processor.class)
public final class SignalboxProcessor extends AbstractProcessor {
    private static final String DEBUG = "signalbox.debug";

    private @Nullable Rounds rounds;

    /** Creates the processor; the compiler does. */
    public SignalboxProcessor() {}

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        rounds = new Rounds(environment);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.signalbox.annotation.*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(DEBUG);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        try {
            return Objects.requireNonNull(rounds, "rounds").process(round);
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError bug) {
            reportBug(bug);
            return true;
        }
    }

    private void reportBug(Throwable bug) {
        Objects.requireNonNull(rounds, "rounds").stop();
        Reporter reporter = new Reporter(processingEnv.getMessager());
        reporter.report(Problem.INTERNAL_ERROR, bug);
        if (Boolean.parseBoolean(processingEnv.getOptions().get(DEBUG))) {
            StringWriter trace = new StringWriter();
            bug.printStackTrace(new PrintWriter(trace));
            reporter.note(trace.toString());
        }
    }
}
