package dev.signalbox.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When files have settled: ten nanoseconds after the last time something happened. */
class SettlingTest {
    private static final Path A = Path.of("a");
    private static final Path B = Path.of("b");
    private static final long START = Math.subtractExact(Long.MAX_VALUE, 12); // so that it overflows

    private final Settling settling = new Settling(10);

    private List<String> settledAt(long now) {
        List<String> settled = new ArrayList<>();
        settling.settled(START + now, (file, written) -> settled.add(file + (written ? " written" : "")));
        return settled;
    }

    @Test
    void waitsForQuiet() {
        settling.touch(A, false, START);
        assertThat(settledAt(9)).isEmpty();
        settling.touch(A, true, START + 9);
        assertThat(settledAt(18)).isEmpty();
        assertThat(settling.nanosUntilNext(START + 18)).isEqualTo(1);
        assertThat(settledAt(19)).containsExactly("a written");
        assertThat(settledAt(100)).isEmpty();
    }

    @Test
    void remembersThatAFileWasWritten() {
        settling.touch(A, true, START);
        settling.touch(A, false, START);
        assertThat(settledAt(10)).containsExactly("a written");
    }

    @Test
    void goesByTheLastTime() {
        settling.touch(A, false, START);
        settling.touch(B, false, START);
        settling.touch(A, false, START + 1);
        assertThat(settledAt(10)).containsExactly("b");
        assertThat(settledAt(11)).containsExactly("a");
        assertThat(settling.nanosUntilNext(START)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void isOverAtTheEnd() {
        List<Path> settled = new ArrayList<>();
        settling.touch(A, false, START);
        settling.touch(B, false, START);
        settling.all((file, written) -> settled.add(file));
        assertThat(settled).containsExactly(A, B);
    }
}
