package dev.signalbox.processor.behaviour;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;

/**
 * A host, and an extension that was compiled later and against it. The host, in package {@code hosted}, has the event {@code
 * Login} with a listener that returns 1; the extension, in package {@code ext}, has the namespace {@code com.longgui.case} and a
 * listener class {@code Plugin}.
 *
 * @param types event types and listeners of the extension
 * @param policy the failure policy of the extension
 */
record ExtensionScenario(String types, String policy) {
    private static final String HOST = """
            package hosted;
            @EventType("login") public record Login(String user) {}
            @SuppressWarnings("signalbox:UnheardEvent") @EventType("quiet") public record Quiet() {}
            @SuppressWarnings("signalbox:UnheardEvent") @EventType("com.longgui.case.shared") public record Shared() {}
            public final class Hearing {
                @Listen(topic = "login") public int on(Login login, EventContext context) {
                    log("host " + login.user());
                    context.attributes().put("seen", "by host");
                    return 1;
                }
                @Listen(topic = "kernel.*") public void text(String text, EventContext context) {
                    log("host " + context.routingKey() + " " + text);
                }
            }
            @Dispatcher public interface Host {}
            """;
    private static final JavaFileObject NAMESPACE = JavaFileObjects.forSourceString(
            "ext.package-info", "@dev.signalbox.annotation.EventNamespace(\"com.longgui.case\") package ext;");

    private static final Pattern OF_HOST = Pattern.compile("\\b(Login|Quiet|Shared|Hearing|HostDispatcher)\\b");

    static ExtensionScenario of(String types) {
        return new ExtensionScenario(types, "ISOLATE");
    }

    ExtensionScenario onFailure(String newPolicy) {
        return new ExtensionScenario(types, newPolicy);
    }

    /** Runs code that has {@code host}, {@code ext} and {@code attachment}, and returns what was logged. */
    List<String> run(String code) throws Exception {
        return runDetached("var attachment = host.attach(ext);\n" + code);
    }

    /** Runs code that has {@code host} and {@code ext}, not attached, and returns what was logged. */
    List<String> runDetached(String code) throws Exception {
        return compile("""
                var host = HostDispatcher.builder().hearing(new Hearing())
                    .unroutedHandler(event -> log("unrouted " + event.routingKey())).build();
                var ext = CaseDispatcher.builder().plugin(new Plugin())
                    .unroutedHandler(event -> log("unrouted in ext")).build();
                """ + code).run("ext.Run");
    }

    /** Compiles the extension with code that is run as {@code ext.Run}. */
    Program compile(String code) {
        Program host = Program.of(HOST); // each with a log of its own
        String sources = """
                %s
                @Dispatcher(onFailure = FailurePolicy.%s) interface Case {}
                final class Run { static void run() throws Throwable { %s } }
                """.formatted(types, policy, code);
        List<JavaFileObject> files = new ArrayList<>(
                Units.of("package ext;\n" + OF_HOST.matcher(sources).replaceAll("hosted.$0")));
        files.add(NAMESPACE);
        Compilation compilation = Build.plain().on(host).compile(files);
        assertThat(compilation).succeeded();
        return new Program(compilation, List.of(host));
    }
}
