package dev.signalbox.samples.flightrecorder.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LiveScreenTest {
    private final ByteArrayOutputStream drawn = new ByteArrayOutputStream();
    private final Report report = new Report(List.of(new TopicCounts()));
    private final LiveScreen screen = new LiveScreen(report, new PrintStream(drawn, true, UTF_8));

    @Test
    void drawsOverWhatItDrewBefore() {
        String text = String.join(System.lineSeparator(), report.lines()) + System.lineSeparator();

        screen.draw();
        screen.draw();
        screen.erase();

        assertThat(drawn.toString(UTF_8)).isEqualTo(text + "\033[3F\033[J" + text + "\033[3F\033[J");
    }

    @Test
    void erasesNothingWhereNothingWasDrawn() {
        screen.erase();

        assertThat(drawn.size()).isZero();
    }
}
