package dev.signalbox.samples.flightrecorder.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a file and reads it again. */
final class FileCopy implements Job {
    private static final int BYTES = 256 * 1024;

    @Override
    public void run() throws IOException {
        Path file = Files.createTempFile("flight-recorder", ".log");
        try {
            Files.write(file, new byte[BYTES]);
            Files.readAllBytes(file);
        } finally {
            Files.delete(file);
        }
    }
}
