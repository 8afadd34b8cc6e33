package dev.signalbox.processor.rounds;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.signalbox.processor.SignalboxProcessor;
import dev.signalbox.processor.rounds.GeneratingProcessor.GeneratedType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Types and constants that only our annotations name, and that another processor writes. */
class NamedLaterTest {
    private static final String HEAD = "package app;\nimport dev.signalbox.annotation.*;\n";
    private static final String LISTENER = "public class Made { @Listen void hear(Placed event) {} }";
    private static final String CONSTANTS = "interface Made { String WORDS = \"app.made\"; int FIRST = 7; }";
    private static final String HEARS_ALL = "@Listen void hear(Object event) {} ";

    /** What the sources name, what is made of it, and what is then generated. */
    private static final List<Object[]> CASES = List.of(
            new Object[] {"class Known { @Listen(after = Made.class) void hear(Placed e) {} }", LISTENER, "made.hear"},
            new Object[] {"class Known { @Listen(before = Made.class) void hear(Placed e) {} }", LISTENER, "made.hear"},
            new Object[] {"@Dispatcher(include = Made.class) interface Known {}", LISTENER, "made.hear"},
            new Object[] {
                "class Known { @EventType(\"app.made\") record Own() {} @Listen(topic = Made.WORDS) void hear(Own e) {} }",
                CONSTANTS,
                "known.hear"
            },
            new Object[] {
                "class Known { @EventType(Made.WORDS + \".own\") record Own() {} " + HEARS_ALL + "}",
                CONSTANTS,
                "\"app.made.own\""
            },
            new Object[] {
                "class Known { @EventType(value = \"own\", version = Made.FIRST) record Own() {} " + HEARS_ALL + "}",
                CONSTANTS,
                "\"own\", \"Own\", \"\", EventKind.APPLICATION, 7"
            },
            new Object[] {
                "@EventNamespace(Made.WORDS) class Known { @EventType(\"own\") record Own() {} " + HEARS_ALL + "}",
                CONSTANTS,
                "\"app.made.own\""
            });

    static Stream<Arguments> names() {
        return CASES.stream()
                .flatMap(each -> Stream.of(1, 2)
                        .flatMap(round -> Stream.of(true, false)
                                .map(first -> Arguments.of(each[0], each[1], each[2], round, first))));
    }

    @ParameterizedTest(name = "round {3}, ours first: {4}, {0}")
    @MethodSource("names")
    void areWaitedFor(String known, String made, String expected, int round, boolean oursFirst) {
        GeneratedType type = new GeneratedType("app.Made", HEAD + made);
        GeneratedType step = new GeneratedType("app.Step", HEAD + "interface Step {}");
        Compilation compilation = compile(round == 1 ? Map.of(1, type) : Map.of(1, step, 2, type), oursFirst, known);
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(generated(compilation)).contains(expected);
    }

    /** The compiler asks no further processors once all annotations there are have been claimed. */
    @ParameterizedTest(name = "ours first: {0}")
    @ValueSource(booleans = {true, false})
    void areWaitedForWhereTheSourcesHaveNoAnnotationsButOurs(boolean oursFirst) {
        Compilation compilation = compiler(Map.of(1, new GeneratedType("app.Made", HEAD + LISTENER)), oursFirst)
                .compile(
                        source("Placed", "@EventType(\"app.placed\") public record Placed() {}"),
                        source("Known", "class Known { @Listen(after = Made.class) void hear(Placed e) {} }"));
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(generated(compilation)).contains("made.hear");
    }

    @Test
    void areClaimedWhereNothingIsMissing() {
        Compilation compilation = Compiler.javac()
                .withOptions("-Xlint:all", "-Werror")
                .withProcessors(new SignalboxProcessor())
                .compile(
                        source("Placed", "@EventType(\"app.placed\") public record Placed() {}"),
                        source("Known", "class Known { @Listen void hear(Placed e) {} }"));
        assertThat(compilation).succeededWithoutWarnings();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Known { @Listen(after = Made.class) void hear(Placed e) {} }",
                "class Known { @Listen(topic = Made.WORDS) void hear(Placed e) {} }",
                "class Known { @Listen(topic = {\"app.#\", Made.WORDS}) void hear(Placed e) {} }",
                "class Known { @Listen(priority = Made.FIRST) void hear(Placed e) {} }",
                "class Known { @EventType(Made.WORDS) record Own() {} @Listen void hear(Placed e) {} }",
                "@Dispatcher(include = Made.class) interface Known {}",
                "@Dispatcher(onFailure = FailurePolicy.MADE) interface Known {}"
            })
    void areLeftToTheCompilerWhereNobodyWritesThem(String known) {
        Compilation compilation = compile(Map.of(), true, known);
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadErrorContainingMatch("cannot find symbol|must be an enum constant");
        assertThat(compilation).hadWarningCount(0);
    }

    private static Compilation compile(Map<Integer, GeneratedType> types, boolean oursFirst, String known) {
        return compiler(types, oursFirst)
                .compile(
                        source(
                                "Placed",
                                "@SuppressWarnings(\"signalbox:UnheardEvent\") @EventType(\"app.placed\")"
                                        + " public record Placed() {}"),
                        source("Known", known));
    }

    private static Compiler compiler(Map<Integer, GeneratedType> types, boolean oursFirst) {
        List<Processor> processors = new ArrayList<>();
        processors.add(new GeneratingProcessor(types, false));
        processors.add(oursFirst ? 0 : 1, new SignalboxProcessor());
        return Compiler.javac().withOptions("-Xlint:all,-processing", "-Werror").withProcessors(processors);
    }

    private static JavaFileObject source(String name, String text) {
        return JavaFileObjects.forSourceString("app." + name, HEAD + text);
    }

    private static String generated(Compilation compilation) {
        return compilation.generatedSourceFiles().stream()
                .filter(file -> file.getKind() == Kind.SOURCE)
                .map(NamedLaterTest::text)
                .collect(Collectors.joining());
    }

    private static String text(JavaFileObject file) {
        try {
            return file.getCharContent(false).toString();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
