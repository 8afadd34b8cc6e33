package dev.signalbox.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The end of a real program. */
class RealShutdownTest {
    @Test
    void isAnEventBeforeTheProgramIsGone() throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(printed.lines()).containsExactly("main ends", "ShutdownBegan[]");
        assertThat(program.waitFor()).isZero();
    }

    static final class Program {
        private Program() {}

        public static void main(String[] arguments) {
            Journal journal = new Journal();
            journal.reactBy(System.out::println);
            OfficeDispatcher office = new OfficeDispatcher(journal, new Saboteur());
            new ShutdownSource(office, ShutdownBegan::new, Duration.ofMinutes(1)).start();
            System.out.println("main ends");
        }
    }
}
