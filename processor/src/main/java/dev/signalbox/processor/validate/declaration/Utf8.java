package dev.signalbox.processor.validate.declaration;

import java.nio.charset.StandardCharsets;

/** Counts as AMQP counts: in bytes. */
final class Utf8 {
    private Utf8() {}

    static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
