package dev.signalbox.processor.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.annotation.Listen;
import dev.signalbox.processor.NotesProcessor;
import dev.signalbox.processor.SignalboxProcessor;
import dev.signalbox.processor.behaviour.Build;
import dev.signalbox.runtime.EventDispatcher;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A second build that compiles one source only, as Gradle does: what was generated of everything is gone, what was
 * generated of one type is there, and the other annotated types come as class files.
 */
class TwoStepsTest {
    private static final String HEAD = "package app; import dev.signalbox.annotation.*; ";
    private static final Map<String, String> SOURCES = new TreeMap<>(Map.of(
            "LeadCreated", """
            /** A lead "was" created, {@code caf\u00e9}. And more. */
            @EventType("crm.lead.created") public record LeadCreated(String email) {}
            """,
            "Quiet", """
            @SuppressWarnings("signalbox:UnheardEvent") @EventType("quiet") public record Quiet() {}
            """,
            "Move", """
            /** A move. */
            @EventType("move") public sealed interface Move {
                /** To the left. */
                record Left() implements Move {}
            }
            """,
            "LeadMailer", """
            public class LeadMailer {
                @SuppressWarnings("signalbox:ManyHashes") @Listen(topic = "#.lead.#.#")
                void welcome(LeadCreated event) {}
                @Listen(topic = {"move", "move.#"}) void moved(Move event) {}
            }
            """,
            "Base", """
            @SuppressWarnings("signalbox:ManyHashes")
            public abstract class Base { @Listen(topic = "#.lead.#.#") void inherited(LeadCreated event) {} }
            """,
            "Derived", "public class Derived extends Base { @Listen void own(LeadCreated event) {} }",
            "Crm", "@Dispatcher public interface Crm {}"));

    private final Map<String, String> texts = new TreeMap<>(SOURCES);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"LeadCreated", "Quiet", "Move", "LeadMailer", "Base", "Derived", "Crm"})
    void givesTheSameBytesAsOneThatCompilesAll(String changed) throws IOException {
        assertThat(compile(List.of(), List.copyOf(SOURCES.keySet()))).isEmpty();
        Map<String, String> clean = generated();
        assertThat(clean.get("CrmDispatcher.java")).contains("A lead \\\"was\\\" created, ", "To the left.");
        deleteWhatIsStale(changed);
        List<String> others =
                SOURCES.keySet().stream().filter(name -> !name.equals(changed)).toList();
        assertThat(compile(others.stream().map("app."::concat).toList(), List.of(changed)))
                .isEmpty();
        assertThat(generated()).isEqualTo(clean);
    }

    @Test
    void forgetsWhatTheSourceNoLongerSays() throws IOException {
        assertThat(compile(List.of(), List.copyOf(SOURCES.keySet()))).isEmpty();
        deleteWhatIsStale("Quiet");
        texts.put("Quiet", "@EventType(\"quiet\") public record Quiet() {}");
        List<String> others = List.of("app.LeadCreated", "app.Move", "app.LeadMailer", "app.Base", "app.Crm");
        assertThat(compile(others, List.of("Quiet")))
                .singleElement()
                .asString()
                .startsWith("[UnheardEvent] No listener hears app.Quiet");
    }

    /** Returns the messages. */
    private List<String> compile(List<String> classes, List<String> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        String path = Build.jar(Listen.class) + File.pathSeparator + Build.jar(EventDispatcher.class);
        List<String> options = List.of(
                "-Xlint:all,-path", "-cp", path + File.pathSeparator + folder, "-d", "" + folder, "-s", "" + folder);
        Files.createDirectories(folder.resolve("src"));
        for (String name : sources) {
            Files.writeString(folder.resolve("src/" + name + ".java"), HEAD + texts.get(name));
        }
        JavaCompiler.CompilationTask task = compiler.getTask(
                null,
                null,
                told,
                options,
                classes,
                compiler.getStandardFileManager(null, null, null)
                        .getJavaFileObjects(sources.stream()
                                .map(name -> folder.resolve("src/" + name + ".java"))
                                .toArray(Path[]::new)));
        task.setProcessors(List.of(new NotesProcessor(), new SignalboxProcessor()));
        task.call();
        return told.getDiagnostics().stream().map(each -> each.getMessage(null)).toList();
    }

    private Map<String, String> generated() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("app"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                found.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return found;
    }

    /** Deletes what was generated of all, the class files of a source, and what was generated of its types alone. */
    private void deleteWhatIsStale(String changed) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("app"))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                boolean note = name.contains("_SignalboxNotes");
                boolean own = name.startsWith(changed + ".") || name.startsWith(changed + "$");
                boolean notesOnOwn = note && name.startsWith(changed + "_");
                boolean ofAll = !note && (name.startsWith("CrmDispatcher") || name.startsWith("CrmPublisher"));
                if (own || notesOnOwn || ofAll) {
                    Files.delete(file);
                }
            }
        }
    }
}
