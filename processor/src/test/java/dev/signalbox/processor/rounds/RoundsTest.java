package dev.signalbox.processor.rounds;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.signalbox.processor.SignalboxProcessor;
import dev.signalbox.processor.rounds.GeneratingProcessor.GeneratedType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RoundsTest {
    private static final String HEAD = "package app;\nimport dev.signalbox.annotation.*;\n";
    private static final String PLAIN = "@SuppressWarnings(\"unused\") ";
    private static final GeneratedType LISTENER = made("public class Made { @Listen void hear(Placed event) {} }");
    private static final GeneratedType EVENT = made("@EventType(\"app.made\") public record Made() {}");
    private static final GeneratedType SUPERCLASS =
            made("public abstract class Made { @Listen void hear(Placed event) {} }");
    private static final GeneratedType PLAIN_SUPERCLASS = made("public abstract class Made {}");

    /** What another processor makes, what the sources say of it, and what the dispatcher then has. */
    static Stream<Arguments> generatedTypes() {
        String known = "class Known { @Listen void hear(Object event) {} }";
        List<Object[]> cases = List.of(
                new Object[] {LISTENER, known, "made.hear(event)"},
                new Object[] {EVENT, known, "dispatch(Made event)"},
                new Object[] {
                    EVENT,
                    "class Known { @Listen void hear(Made event) {} @Listen void all(Record event) {} }",
                    "known.hear(event)"
                },
                new Object[] {SUPERCLASS, "class Known extends Made {}", "known.hear(event)"},
                new Object[] {PLAIN_SUPERCLASS, known.replace("{ @", "extends Made { @"), "known.hear(event)"});
        return cases.stream()
                .flatMap(each -> Stream.of(1, 2, 3)
                        .flatMap(round -> Stream.of(true, false)
                                .map(first -> Arguments.of(each[0], each[1], each[2], round, first))));
    }

    @ParameterizedTest(name = "round {3}, ours first: {4}, {1}, {0}")
    @MethodSource("generatedTypes")
    void waitsForTypesOfAnnotatedSources(
            GeneratedType type, String source, String expected, int round, boolean oursFirst) throws IOException {
        Compilation compilation =
                compile(generating(type, round, "@Foreign "), oursFirst, placed("@Foreign "), known(source), FOREIGN);
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(dispatcher(compilation)).contains(expected);
    }

    @ParameterizedTest(name = "round {3}, ours first: {4}, {1}, {0}")
    @MethodSource("generatedTypes")
    void hearsOrRefusesTypesOfPlainSources(
            GeneratedType type, String source, String expected, int round, boolean oursFirst) throws IOException {
        Compilation compilation = compile(generating(type, round, ""), oursFirst, placed(PLAIN), known(source));
        if (compilation.status() == Compilation.Status.FAILURE) {
            assertThat(compilation).hadErrorCount(1);
            assertThat(compilation).hadErrorContaining("[LateType] app.Made was generated");
        } else {
            assertThat(dispatcher(compilation)).contains(expected);
        }
    }

    @ParameterizedTest(name = "round {3}, ours first: {4}, {1}, {0}")
    @MethodSource("generatedTypes")
    void waitsForTypesThatPlainSourcesName(
            GeneratedType type, String source, String expected, int round, boolean oursFirst) throws IOException {
        if (source.contains("Made")) {
            Compilation compilation = compile(generating(type, round, ""), oursFirst, placed(PLAIN), known(source));
            assertThat(compilation).succeededWithoutWarnings();
            assertThat(dispatcher(compilation)).contains(expected);
        }
    }

    @Test
    void leavesMissingTypesToTheCompiler() {
        Compilation compilation = compile(Map.of(), true, placed(PLAIN), known("class Known extends Made {}"));
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadErrorContaining("cannot find symbol");
    }

    @Test
    void generatesForListenersWhoseSupertypesNameTheDispatcher() throws IOException {
        String source = "class Known implements java.util.function.Consumer<SignalboxPublisher> {"
                + " public void accept(SignalboxPublisher made) {} @Listen void hear(Placed event) {} }";
        Compilation compilation = compile(Map.of(), true, placed("@Foreign "), known(source), FOREIGN);
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(dispatcher(compilation)).contains("known.hear(event)");
    }

    @Test
    void generatesWhereOtherProcessorsClaimEverything() throws IOException {
        JavaFileObject known = known("class Known { @Listen void hear(Placed event) {} }");
        Compilation compilation = Compiler.javac()
                .withOptions("-Xlint:all", "-Werror")
                .withProcessors(new SignalboxProcessor(), new GeneratingProcessor(Map.of(), true))
                .compile(placed("@Foreign "), known, FOREIGN);
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(dispatcher(compilation)).contains("known.hear(event)");
    }

    @Test
    void generatesWithoutCompiling() throws IOException {
        JavaFileObject known = known("class Known { @Listen void hear(Placed event) {} }");
        Compilation compilation = Compiler.javac()
                .withOptions("-Xlint:all", "-Werror", "-proc:only")
                .withProcessors(new SignalboxProcessor())
                .compile(placed(PLAIN), known);
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(dispatcher(compilation)).contains("known.hear(event)");
    }

    private static final JavaFileObject FOREIGN = source("Foreign", "@interface Foreign {}");

    private static Compilation compile(
            Map<Integer, GeneratedType> generated, boolean oursFirst, JavaFileObject... sources) {
        List<Processor> processors = new ArrayList<>();
        processors.add(new GeneratingProcessor(generated, false));
        processors.add(oursFirst ? 0 : 1, new SignalboxProcessor());
        return Compiler.javac()
                .withOptions("-Xlint:all,-processing", "-Werror")
                .withProcessors(processors)
                .compile(sources);
    }

    /** Leads up to a type with others, one in each round before. */
    private static Map<Integer, GeneratedType> generating(GeneratedType type, int round, String annotation) {
        Map<Integer, GeneratedType> types = new HashMap<>();
        for (int before = 1; before < round; before++) {
            String name = "Step" + before;
            types.put(before, new GeneratedType("app." + name, HEAD + annotation + "interface " + name + " {}"));
        }
        types.put(round, type);
        return types;
    }

    private static GeneratedType made(String source) {
        return new GeneratedType("app.Made", HEAD + source);
    }

    private static JavaFileObject placed(String annotation) {
        return source("Placed", annotation + "@EventType(\"app.placed\") public record Placed() {}");
    }

    private static JavaFileObject known(String source) {
        return source("Known", source);
    }

    private static JavaFileObject source(String name, String text) {
        return JavaFileObjects.forSourceString("app." + name, HEAD + text);
    }

    private static String dispatcher(Compilation compilation) throws IOException {
        return compilation
                .generatedSourceFile("app.SignalboxDispatcher")
                .orElseThrow()
                .getCharContent(false)
                .toString();
    }
}
