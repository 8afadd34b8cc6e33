package dev.signalbox.samples.flightrecorder.rule;

import dev.signalbox.annotation.Emits;
import dev.signalbox.annotation.Listen;
import dev.signalbox.runtime.EventContext;
import dev.signalbox.samples.flightrecorder.event.Alarm;
import dev.signalbox.samples.flightrecorder.event.Alarm.Severity;
import dev.signalbox.samples.flightrecorder.event.ExceptionThrown;
import java.util.Optional;

/**
 * Raises an alarm, once a second at most, when too many exceptions are thrown within a second.
 *
 * <p>Shows a listener that remembers, reads the time of the event, and now and then emits.
 */
public final class ExceptionStorm {
    /** So many exceptions within a second of the clock are a storm. */
    public static final int STORM = 20;

    private long second;
    private int thrown;

    @Emits
    @Listen(topic = "jvm.exception.thrown", priority = 100)
    Optional<Alarm> count(ExceptionThrown exception, EventContext context) {
        long now = context.time().getEpochSecond();
        thrown = now == second ? thrown + 1 : 1;
        second = now;
        return thrown == STORM
                ? Optional.of(new Alarm(Severity.WARNING, "20 or more exceptions within a second"))
                : Optional.empty();
    }
}
