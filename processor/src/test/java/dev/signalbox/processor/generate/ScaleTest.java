package dev.signalbox.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.processor.behaviour.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ScaleTest {
    @Test
    void letsTwoThousandListenersHearOneEvent() throws Exception {
        int count = 2_000;
        String each = "@Listen(topic = \"a\") void on(A a) { Run.heard++; }";
        List<String> sources = new ArrayList<>(
                List.of(new Listeners("@EventType(\"a\") record A() {}", each, "ISOLATE").sources(count)));
        String builder = IntStream.range(0, count)
                .mapToObj("static void add%d(AppDispatcher.Builder b) { b.listener(new Listener%<d()); }\n"::formatted)
                .collect(Collectors.joining());
        String calls =
                IntStream.range(0, count).mapToObj("add%d(b);"::formatted).collect(Collectors.joining());
        sources.add("package demo; final class Run { static int heard;\n" + builder + "static void run() {"
                + "var b = AppDispatcher.builder();" + calls
                + "var app = b.build(); app.dispatch(new A()); app.dispatch((Object) new A()); log(heard); } }");
        assertThat(Program.of(sources.toArray(String[]::new)).run("demo.Run")).containsExactly("4000");
    }

    @Test
    void findsFiveHundredEventTypesByTheirClass() throws Exception {
        int count = 500;
        List<String> sources = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sources.add("package demo; @EventType(\"e%d\") record E%<d() {}".formatted(i));
        }
        String calls =
                IntStream.range(0, count).mapToObj("new E%d()"::formatted).collect(Collectors.joining(", "));
        sources.add("package demo; final class Hearing { @Listen(topic = \"#\") void on(Record e) { log(e); } }");
        sources.add("package demo; @Dispatcher interface App {}");
        sources.add("package demo; final class Run { static void run() { EventDispatcher app ="
                + " new AppDispatcher(new Hearing()); for (Object e : new Object[] {" + calls
                + "}) app.dispatch(e); } }");
        Program program = Program.of(sources.toArray(String[]::new));
        assertThat(program.run("demo.Run"))
                .isEqualTo(
                        IntStream.range(0, count).mapToObj("E%d[]"::formatted).toList());
        assertThat(program.classes().keySet())
                .filteredOn(name -> name.startsWith("demo.App"))
                .hasSizeLessThan(10);
        assertThat(ClassFile.read(program.classes().getOrDefault("demo.AppDispatcher", new byte[0]))
                        .methods())
                .allSatisfy(method -> assertThat(method.cases()).isLessThanOrEqualTo(128));
    }

    @Test
    void letsOneMethodBindTenThousandPatterns() throws Exception {
        String patterns =
                IntStream.range(0, 10_000).mapToObj("\"a%d.*\""::formatted).collect(Collectors.joining(", "));
        Program program = Program.of(
                "package demo; final class Hearing { @Listen(topic = {" + patterns
                        + "}) void on(String e) { log(e); } }",
                "package demo; @Dispatcher public interface App {}",
                """
                package demo;
                final class Run {
                    static void run() {
                        var app = AppDispatcher.builder().hearing(new Hearing())
                            .unroutedHandler(unrouted -> log("unrouted")).build();
                        app.dispatch("a0.x", "first");
                        app.dispatch("a9999.x", "last");
                        app.dispatch("a10000.x", "none");
                    }
                }
                """);
        assertThat(program.run("demo.Run")).containsExactly("first", "last", "unrouted");
    }
}
