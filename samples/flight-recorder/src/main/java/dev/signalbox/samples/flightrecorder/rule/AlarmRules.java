package dev.signalbox.samples.flightrecorder.rule;

import dev.signalbox.annotation.Emits;
import dev.signalbox.annotation.Listen;
import dev.signalbox.samples.flightrecorder.event.Alarm;
import dev.signalbox.samples.flightrecorder.event.Alarm.Severity;
import dev.signalbox.samples.flightrecorder.event.CpuLoad;
import dev.signalbox.samples.flightrecorder.event.GcCollected;
import dev.signalbox.samples.flightrecorder.event.GcPause;
import java.time.Duration;

/**
 * Raises an alarm where a single event is reason enough.
 *
 * <p>Shows guards, and listeners whose returned event is dispatched in turn.
 */
public final class AlarmRules {
    private static final int BEFORE_THE_REPORT = 100;
    private static final Duration LONG_PAUSE = Duration.ofMillis(20);
    private static final double SATURATED = 0.95;

    @Emits
    @Listen(topic = "jvm.gc.pause", when = "isLong", priority = BEFORE_THE_REPORT)
    Alarm longPause(GcPause pause) {
        return new Alarm(Severity.WARNING, "the program stood still for 20 ms or more");
    }

    @Emits
    @Listen(topic = "jvm.gc.collected", when = "isRequested", priority = BEFORE_THE_REPORT)
    Alarm requestedCollection(GcCollected collection) {
        return new Alarm(Severity.NOTICE, "the program called System.gc()");
    }

    @Emits
    @Listen(topic = "jvm.cpu.load", when = "isSaturated", priority = BEFORE_THE_REPORT)
    Alarm saturation(CpuLoad load) {
        return new Alarm(Severity.WARNING, "the processors are saturated");
    }

    boolean isLong(GcPause pause) {
        return pause.length().compareTo(LONG_PAUSE) >= 0;
    }

    boolean isRequested(GcCollected collection) {
        return collection.cause().equals("System.gc()");
    }

    boolean isSaturated(CpuLoad load) {
        return load.machine() >= SATURATED;
    }
}
