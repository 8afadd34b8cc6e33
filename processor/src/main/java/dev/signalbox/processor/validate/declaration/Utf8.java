package dev.signalbox.processor.validate.declaration;

import java.nio.charset.StandardCharsets;

/** Counts as AMQP counts: in bytes (0-9-1, section 4.2.5.3). */
final class Utf8 {
    static final int LIMIT = 255;

    private static final int SHOWN = 60;

    private Utf8() {}

    static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Returns as much of a text that is too long as a message should show. */
    static String beginning(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }
}
