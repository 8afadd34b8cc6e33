package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** More registered classes than a dispatcher has overloads and constructors parameters. */
class ManyRegisteredClassesTest {
    private static final String VIEW = """
            package demo;
            @Registered final class View%d {
                @Listen(topic = "a", priority = %<d) void on(A a) { Run.sum = Run.sum * 31 + %<d; }
                @Listen(topic = "a", priority = -1) void again(A a) { Run.again++; }
                @Listen(topic = "x") void text(String text) { Run.again++; }
                @Listen(topic = "#") Propagation any(String text) { Run.again++; return Propagation.CONTINUE; }
            }
            """;

    @Test
    void mayBeThreeHundredFoundByTheirObjects() throws Exception {
        int count = 300;
        Program program = Program.of(sources(count));
        int sum = 0;
        for (int i = 2 * count - 1; i >= 0; i--) {
            sum = sum * 31 + i % count;
        }
        assertThat(program.run("demo.Run")).containsExactly(String.valueOf(sum), "1200");
        assertThat(program.generated().getOrDefault("demo.AppDispatcher", ""))
                .contains("class Routes2")
                .doesNotContain("Registration");
    }

    private static String[] sources(int count) {
        List<String> sources = new ArrayList<>(List.of("package demo; @EventType(\"a\") public record A() {}"));
        IntStream.range(0, count).mapToObj(VIEW::formatted).forEach(sources::add);
        String views =
                IntStream.range(0, count).mapToObj("new View%d()"::formatted).collect(Collectors.joining(", "));
        sources.add("package demo; @Dispatcher public interface App {}");
        sources.add("""
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
                """.formatted(views));
        return sources.toArray(String[]::new);
    }
}
