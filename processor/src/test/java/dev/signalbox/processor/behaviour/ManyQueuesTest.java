package dev.signalbox.processor.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Queues among so many listeners that the dispatcher has parts. */
class ManyQueuesTest {
    private static final int CLASSES = 150;

    private static final String LISTENER = """
            package demo;
            @Queued(on = "one") final class L%03d {
                @Listen(topic = "a", priority = %<d) static void queued(A a) { Run.sum = Run.sum * 31 + %<d; }
                @Listen(topic = "x.#") static void text(String text) { Run.texts++; }
                @Queued(on = "one", attempts = 2) @Listen(topic = "a") static void own(A a) { Run.own++; }
                @Listen(topic = "a") static void also(Object any) { Run.own++; }
                @Listen(topic = "a") static void alsoA(A a) throws Exception { Run.own++; }
                @Listen(topic = "a") static void alsoB(A a, EventContext c) { Run.own += c.attempt(); }
                @Listen(topic = "a") static void alsoC(A a, EventContext c) { Run.own += c.attempt(); }
            }
            """;

    private static final String RUN = """
            package demo;
            final class Run {
                static int sum, texts, own;
                static void run() {
                    var app = AppDispatcher.builder().executor("one", Runnable::run).build();
                    app.dispatch(new A(1));
                    app.dispatch("x.y", "text");
                    log(sum + " " + texts + " " + own + " " + app.queues().size());
                }
            }
            """;

    @Test
    void haveThousandListeners() throws Exception {
        List<String> sources = new ArrayList<>(List.of(
                "package demo; @EventType(\"a\") public record A(int n) {}",
                "package demo; @Dispatcher public interface App {}",
                RUN));
        IntStream.range(0, CLASSES).mapToObj(LISTENER::formatted).forEach(sources::add);
        int sum = 0;
        for (int i = CLASSES - 1; i >= 0; i--) {
            sum = sum * 31 + i;
        }
        Program program = Program.of(sources.toArray(String[]::new));
        assertThat(program.run("demo.Run")).containsExactly(sum + " 150 750 300");
        assertThat(program.generated().getOrDefault("demo.AppDispatcher", "")).contains("class Routes2");
    }
}
