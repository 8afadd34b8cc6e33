package dev.signalbox.samples.extensions.tour;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class TourIT {
    @Test
    void tellsWhoAnsweredHowOften() throws InterruptedException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Tour(Path.of(System.getProperty("extensions.folder")), new PrintStream(bytes, true, UTF_8)).run();
        assertThat(bytes.toString(UTF_8).lines()).containsExactly("""
                Nothing is loaded
                """.split("\n"));
    }
}
