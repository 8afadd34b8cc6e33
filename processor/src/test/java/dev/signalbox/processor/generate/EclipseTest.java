package dev.signalbox.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.TypeSpec;
import dev.signalbox.annotation.Listen;
import dev.signalbox.processor.SignalboxProcessor;
import dev.signalbox.processor.behaviour.Build;
import dev.signalbox.runtime.EventDispatcher;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiler of Eclipse and of the Java tools of VS Code. */
class EclipseTest {
    private static final String CLASS_PATH = path(Listen.class, EventDispatcher.class);

    private static final String SOURCE = """
            package demo;
            import dev.signalbox.annotation.*;
            import dev.signalbox.runtime.*;
            public class Main {
                public enum Kind { MADE, SOLD }
                @EventType("a.{kind}.{n}") public record A(Kind kind, int n) {}
                @EventType("box") public static class Box<T> {}
                @EventType("ask") public record Ask(int n) implements Request<Integer> {}
                public static class Hearing {
                    @Listen(topic = "a.made.#", when = "ok", priority = 1) void on(A a, EventContext c) {
                        System.out.println(c.routingKey());
                    }
                    boolean ok(A a, EventContext c) { return a.n() > 0; }
                    @Listen(topic = "#") Propagation any(Object any) {
                        System.out.println(any.getClass().getSimpleName());
                        return Propagation.CONTINUE;
                    }
                    @Listen int ask(Ask ask) throws java.io.IOException { return ask.n(); }
                    @Listen(realizes = "x", priority = -1) String check(A a) throws Break { throw Break.with("broken"); }
                    @Listen(topic = "a.#") @Emits java.util.Optional<Box<?>> emit(A a) { return java.util.Optional.of(new Box<>()); }
                }
                @Dispatcher public interface App {}
                public static void main(String[] args) {
                    try (var app = new Main_AppDispatcher(new Hearing())) {
                        app.dispatch(new A(Kind.MADE, 1));
                        app.dispatch((Object) new A(Kind.SOLD, 2));
                        app.dispatch("x.y", "text");
                        System.out.println(app.request(new Ask(7)));
                        System.out.println(app.collect(new A(Kind.MADE, 0)).broken());
                    }
                }
            }
            """;

    @Test
    void compilesGeneratedCode(@TempDir Path folder) throws Exception {
        String output = compile(folder, Files.writeString(folder.resolve("Main.java"), SOURCE));
        assertThat(output).doesNotContain("ERROR").doesNotContain("Main_App");
        assertThat(main(folder, "demo.Main").lines())
                .containsExactly(
                        "a.made.1", "A", "Box", "A", "Box", "String", "Ask", "7", "A", "Box", "Optional[broken]");
    }

    @Test
    void findsTheListenerMethodsThatJavacFinds(@TempDir Path folder) throws Exception {
        Path base = Files.writeString(folder.resolve("Base.java"), """
                package far;
                import dev.signalbox.annotation.*;
                public abstract class Base {
                    @EventType("a") public record A() {}
                    @Listen(when = "asked") void on(A a) { System.out.println("base"); }
                    boolean asked() { return true; }
                    public interface Hears { @Listen(topic = "a") void both(A a); }
                    public interface Defaults { @Listen(topic = "#") default void both(A a) {} }
                    public static class Unaware { public void both(A a) { System.out.println("both"); } }
                }
                """);
        Path main = Files.writeString(folder.resolve("Main.java"), """
                package near;
                import dev.signalbox.annotation.*;
                import far.Base;
                public class Main extends Base {
                    @Listen(priority = -1) void on(A a) { System.out.println("main"); }
                    public static class Joined extends Unaware implements Hears, Defaults {}
                    @Dispatcher public interface App {}
                    public static void main(String[] args) {
                        new Main_AppDispatcher(new Main(), new Joined()).dispatch(new A());
                    }
                }
                """);
        assertThat(compile(folder, base, main)).doesNotContain("ERROR");
        assertThat(main(folder, "near.Main").lines()).containsExactly("base", "both", "main");
    }

    private static String compile(Path folder, Path... sources) throws Exception {
        String processors = path(SignalboxProcessor.class, Listen.class, TypeSpec.class, AutoService.class);
        List<String> arguments = new ArrayList<>(List.of(
                "-jar",
                System.getProperty("signalbox.ecj", ""),
                "--release",
                "17",
                "-cp",
                CLASS_PATH,
                "-d",
                folder.resolve("out").toString(),
                "-s",
                folder.resolve("gen").toString(),
                "-processorpath",
                processors,
                "-proceedOnError",
                "-Xlint:all"));
        Stream.of(sources).map(Path::toString).forEach(arguments::add);
        return run(arguments.toArray(String[]::new));
    }

    private static String main(Path folder, String name) throws Exception {
        return run("-cp", CLASS_PATH + File.pathSeparator + folder.resolve("out"), name);
    }

    @Test
    void leavesMissingConstantsToTheCompiler(@TempDir Path folder) throws Exception {
        Path source = Files.writeString(folder.resolve("Main.java"), """
                import dev.signalbox.annotation.*;
                @EventType("a") record A() {}
                class Main { @Listen(topic = Gone.WORDS) void on(A a) {} }
                """);
        String output = run(
                "-jar",
                System.getProperty("signalbox.ecj", ""),
                "--release",
                "17",
                "-cp",
                path(Listen.class, EventDispatcher.class),
                "-d",
                folder.resolve("out").toString(),
                "-s",
                folder.resolve("gen").toString(),
                "-processorpath",
                path(SignalboxProcessor.class, Listen.class, TypeSpec.class, AutoService.class),
                source.toString());
        assertThat(output).contains("Gone cannot be resolved").doesNotContain("UnreachableListener", "<error>");
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return output;
    }

    private static String path(Class<?>... types) {
        return Stream.of(types)
                .map(type -> Build.jar(type).getPath())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }
}
