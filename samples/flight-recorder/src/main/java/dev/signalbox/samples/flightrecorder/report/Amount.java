package dev.signalbox.samples.flightrecorder.report;

import java.time.Duration;
import java.util.Locale;

/** Numbers as people read them. */
final class Amount {
    private static final double KIB = 1024;
    private static final double NANOS_PER_MILLI = 1e6;

    private Amount() {}

    static String bytes(long bytes) {
        double kib = bytes / KIB;
        return kib < KIB
                ? String.format(Locale.ROOT, "%.1f KiB", kib)
                : String.format(Locale.ROOT, "%.1f MiB", kib / KIB);
    }

    static String millis(Duration duration) {
        return String.format(Locale.ROOT, "%.3f ms", duration.toNanos() / NANOS_PER_MILLI);
    }
}
