package dev.signalbox.processor.diagnostic;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static dev.signalbox.processor.diagnostic.Sources.AUDIT;
import static dev.signalbox.processor.diagnostic.Sources.LEAD_CREATED;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.signalbox.processor.SignalboxProcessor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** What javac prints if Signalbox itself fails. */
class InternalErrorTest {
    @Test
    void reportsBugOnceAndInOneLine() {
        String printed = Printed.by(List.of(new Failing()), LEAD_CREATED, AUDIT);
        assertThat(printed).isEqualTo("""
                error: [InternalError] This is a bug in Signalbox, please report it with the stack trace that \
                -Asignalbox.debug=true prints: java.lang.IllegalStateException: no\uFFFDfiler
                1 error
                """);
    }

    @Test
    void printsStackTraceOnRequest() {
        Compilation compilation = javac().withOptions("-Asignalbox.debug=true")
                .withProcessors(new Failing())
                .compile(JavaFileObjects.forSourceString("acme.LeadCreated", LEAD_CREATED));
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadNoteContaining("at dev.signalbox.processor.");
    }

    /** Runs Signalbox in an environment that does not work. */
    private static final class Failing extends AbstractProcessor {
        private final SignalboxProcessor signalbox = new SignalboxProcessor();

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            signalbox.init((ProcessingEnvironment) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {ProcessingEnvironment.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("getFiler")) {
                            throw new IllegalStateException("no\nfiler");
                        }
                        try {
                            return method.invoke(environment, arguments);
                        } catch (InvocationTargetException failure) {
                            throw failure.getCause();
                        }
                    }));
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return signalbox.getSupportedAnnotationTypes();
        }

        @Override
        public Set<String> getSupportedOptions() {
            return signalbox.getSupportedOptions();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return signalbox.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return signalbox.process(annotations, round);
        }
    }
}
