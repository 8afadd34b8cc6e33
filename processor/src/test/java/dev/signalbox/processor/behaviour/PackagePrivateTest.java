package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.CompilationSubject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Package-private listener methods that a class of another package inherits, and neither sees nor overrides. */
class PackagePrivateTest {
    private static final String BASE = """
            package far;
            @EventType("a") public record A() {}
            public abstract class Base {
                @Listen(topic = "a", when = "asked") void on(A a, EventContext c) { log("base " + c.routingKey()); }
                boolean asked() { log("base asked"); return true; }
            }
            """;

    private static Program program(String dispatcher, String types, String code) {
        String app = "@Dispatcher public interface App {}\n";
        String far = dispatcher.equals("far") ? app + "public final class Apps {}\n" : "";
        String near = dispatcher.equals("near") ? app : "";
        return Program.of(
                BASE + far,
                "package near;\n" + near + types + "public final class Run { static void run() throws Throwable { "
                        + code + " } }");
    }

    @ParameterizedTest
    @ValueSource(strings = {"near", "far"})
    void areHeardBesideMethodsOfTheSameSignature(String dispatcher) throws Exception {
        assertThat(program(dispatcher, """
                        public class Silent extends far.Base { void on(far.A a, EventContext c) { log("never"); } }
                        public class Sub extends far.Base {
                            @Listen(topic = "a", when = "asked")
                            public void on(far.A a, EventContext c) { log("sub"); }
                            public boolean asked() { log("sub asked"); return true; }
                        }
                        """, """
                        var app = new %s.AppDispatcher(new Silent(), new Sub());
                        app.dispatch(new far.A());
                        log(app.catalog().events().get(0).listenerIds());
                        """.formatted(dispatcher)).run("near.Run"))
                .containsExactly(
                        "base asked",
                        "base a",
                        "base asked",
                        "base a",
                        "sub asked",
                        "sub",
                        "[near.Silent#far.Base.on, near.Sub#far.Base.on, near.Sub#on]");
    }

    @Test
    void areRefusedWhereTheirLibraryHasNoBridge() {
        Compilation failed = Build.plain().on(Program.of(BASE)).attempt("""
                package near;
                public class Sub extends far.Base {}
                @Dispatcher public interface App {}
                """);
        CompilationSubject.assertThat(failed)
                .hadErrorContaining("[InaccessibleListener] far.Base#asked, #on cannot be called from package near");
    }

    @Test
    void areOverriddenAsTheMachineDoes() throws Exception {
        assertThat(Program.of(BASE + """
                        public class Wider extends Base {
                            @Override public void on(A a, EventContext c) { log("wider"); }
                        }
                        """, """
                        package near;
                        public class Between extends far.Base {}
                        public class Across extends far.Wider {
                            @Override public void on(far.A a, EventContext c) { log("across"); }
                        }
                        """, """
                        package far;
                        @Dispatcher public interface App {}
                        public class Back extends near.Between { void on(A a, EventContext c) { log("back"); } }
                        public final class Run {
                            static void run() {
                                new AppDispatcher(new Back(), new Wider(), new near.Across(), new near.Between())
                                    .dispatch(new A());
                            }
                        }
                        """).run("far.Run").stream().filter(line -> !line.equals("base asked")))
                .containsExactly("back", "wider", "across", "base a");
    }
}
