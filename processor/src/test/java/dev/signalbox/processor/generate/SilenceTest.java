package dev.signalbox.processor.generate;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import dev.signalbox.processor.behaviour.Build;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated code compiles in the strictest build without a word. */
class SilenceTest {
    private static final String MODULE = """
            module app {
                requires static transitive dev.signalbox.annotations;
                requires transitive dev.signalbox.runtime;
                exports demo;
                exports log;
            }
            """;
    private static final String DEPRECATED = """
            package demo;
            /** The dispatcher. */
            @Dispatcher public interface App {}
            /**
             * An event.
             * @deprecated gone soon
             */
            @Deprecated(forRemoval = true) @EventType("a") public record A() {}
            /**
             * A listener.
             * @deprecated gone
             */
            @Deprecated public class Hearing {
                /** Creates it. */
                public Hearing() {}
                @SuppressWarnings("removal") @Deprecated @Listen(topic = "a") void on(A a) {}
                @SuppressWarnings("rawtypes") @Listen(topic = "#") void raw(List list) {}
            }
            """;

    static Stream<Map.Entry<String, String>> shapes() {
        return Stream.concat(
                Shapes.all().entrySet().stream()
                        .filter(shape -> !shape.getKey().equals("unheard")), // that is a warning of our own
                Stream.of(Map.entry("deprecated", DEPRECATED)));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void onTheClassPath(Map.Entry<String, String> shape) {
        assertThat(strict(Stream.of(Shapes.sources(shape.getValue())))).succeededWithoutWarnings();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void inANamedModule(Map.Entry<String, String> shape) {
        assertThat(strict(Stream.concat(Stream.of(MODULE), Stream.of(Shapes.sources(shape.getValue())))))
                .succeededWithoutWarnings();
    }

    private static Compilation strict(Stream<String> sources) {
        String[] all = sources.toArray(String[]::new);
        boolean foreign = Stream.of(all).anyMatch(source -> source.contains("package jakarta"));
        String lint = "-Xlint:-missing-explicit-ctor" + (foreign ? ",-processing" : "");
        return Build.plain().with("-Werror", lint).attempt(all);
    }
}
