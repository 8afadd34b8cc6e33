package dev.signalbox.processor.behaviour;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A processor may be shown stubs that do not say what is sealed, as those of Kotlin are. */
class HiddenSealedTest {
    private static final String SOURCES = """
            package demo;
            @EventType("a") public %s
            public final class First extends Base implements Marked {}
            class Base {}
            interface Marked {}
            public class Hearing {
                @Listen void any(Root root) { log("any"); }
                @Listen void map(Map<?, ?> map) { log("map"); }
                @Listen void runnable(Runnable runnable) { log("runnable"); }
                @Listen(topic = {"a.b", "a"}) void list(List<?> list) { log("list"); }
            }
            @Dispatcher public interface App {}
            final class Run {
                static void run() { new AppDispatcher(new Hearing()).dispatch(new First()); }
            }
            """;

    @ParameterizedTest
    @ValueSource(strings = {"interface Root", "abstract class Root"})
    void writesNoTestThatASealedTypeForbids(String root) throws Exception {
        boolean isInterface = root.startsWith("interface");
        String sources = isInterface
                ? SOURCES.replace("implements Marked", "implements Marked, Root")
                : SOURCES.replace("extends Base", "extends Root");
        Program stubs = Program.of(sources.formatted(root + " {}"));
        List<String> all = new ArrayList<>();
        stubs.generated().values().forEach(source -> all.add(source.replaceAll("(?s)/\\*\\*.*?\\*/", "")));
        all.add(sources.formatted("sealed " + root + " permits First {}"));
        Program program = Build.plain().with("-proc:none").compile(all.toArray(new String[0]));
        assertThat(program.run("demo.Run")).containsExactly("any");
    }

    @Test
    void forbidsSuchATest() {
        assertThat(Build.plain().with("-proc:none").attempt("""
                package demo;
                sealed interface Root permits First {}
                final class First implements Root {}
                final class Test { static boolean is(Root root) { return root instanceof Map<?, ?>; } }
                """)).hadErrorContaining("incompatible types");
    }
}
