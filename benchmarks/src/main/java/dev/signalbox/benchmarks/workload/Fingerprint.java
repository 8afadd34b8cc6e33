package dev.signalbox.benchmarks.workload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short hash of everything that decides what javac makes of a workload. */
final class Fingerprint {
    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String of(Workload workload) {
        Fingerprint all = new Fingerprint();
        all.add(Runtime.version().toString());
        all.add(workload.processing().name());
        workload.sources().forEach(source -> all.add(source.text()));
        Installation.processorPath(workload.processing()).forEach(all::add);
        Installation.libraries("signalbox-runtime", "signalbox-annotations").forEach(all::add);
        return HexFormat.of().formatHex(all.digest.digest(), 0, 8);
    }

    private void add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }

    private void add(Path file) {
        try {
            digest.update(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
