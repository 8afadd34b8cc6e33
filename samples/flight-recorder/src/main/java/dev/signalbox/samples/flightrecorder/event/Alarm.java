package dev.signalbox.samples.flightrecorder.event;

import dev.signalbox.annotation.EventKind;
import dev.signalbox.annotation.EventType;

/**
 * A rule of this program found something worth a look.
 *
 * @param severity how bad it is
 * @param text what it is, in the same words each time
 */
@EventType(value = "alarm.{severity}", kind = EventKind.ERROR)
public record Alarm(Severity severity, String text) {

    /** How bad it is. */
    public enum Severity {
        /** Good to know. */
        NOTICE,
        /** Should not go on. */
        WARNING
    }
}
