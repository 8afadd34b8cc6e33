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
    private static final String VIEW = """
            package demo;
            @Registered final class View%d {
                @Listen(topic = "a", priority = %<d) void on(A a) { Run.sum = Run.sum * 31 + %<d; }
                @Listen(topic = "a", priority = -1) void again(A a) { Run.again++; }
                @Listen(topic = "x") void text(String text) { Run.again++; }
                @Listen(topic = "#") Propagation any(String text) { Run.again++; return Propagation.CONTINUE; }
            }
            """;

    private static final String RUN = """
            package demo;
            final class Run {
                static int sum;
                static int again;
                static void run() {
                    var app = new AppDispatcher();
                    for (Object each : new Object[] {%s}) app.register(each);
                    app.dispatch(new A());
                    app.dispatch((Object) new A());
                    app.dispatch("x", "payload");
                    log(sum);
                    log(again);
                }
            }
            """;

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
    void registersInstancesOfThreeHundredClasses() throws Exception {
        int count = 300;
        List<String> sources = new ArrayList<>(List.of("package demo; @EventType(\"a\") public record A() {}"));
        IntStream.range(0, count).mapToObj(VIEW::formatted).forEach(sources::add);
        String views =
                IntStream.range(0, count).mapToObj("new View%d()"::formatted).collect(Collectors.joining(", "));
        sources.add("package demo; @Dispatcher public interface App {}");
        sources.add(RUN.formatted(views));
        Program program = Program.of(sources.toArray(String[]::new));
        int sum = 0;
        for (int i = 2 * count - 1; i >= 0; i--) {
            sum = sum * 31 + i % count;
        }
        assertThat(program.run("demo.Run")).containsExactly(String.valueOf(sum), "1200");
        assertThat(program.generated().getOrDefault("demo.AppDispatcher", ""))
                .contains("class Routes2")
                .doesNotContain("Registration");
    }
}
