package dev.signalbox.samples.flightrecorder.source;

import dev.signalbox.samples.flightrecorder.event.JvmEvent;
import java.util.Map;
import java.util.function.Function;
import jdk.jfr.consumer.RecordedEvent;

/**
 * Tells which JFR event becomes which event of ours.
 *
 * @param jfrName the name of the JFR event type
 * @param toEvent reads the fields
 * @param settings how JFR is to record it, besides: all of them
 */
record Translation(String jfrName, Function<RecordedEvent, JvmEvent> toEvent, Map<String, String> settings) {

    static Translation of(String jfrName, Function<RecordedEvent, JvmEvent> toEvent) {
        return new Translation(jfrName, toEvent, Map.of());
    }

    Translation with(String setting, String value) {
        return new Translation(jfrName, toEvent, Map.of(setting, value));
    }
}
