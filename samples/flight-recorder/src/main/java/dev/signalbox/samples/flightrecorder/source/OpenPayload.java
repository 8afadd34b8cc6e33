package dev.signalbox.samples.flightrecorder.source;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.ValueDescriptor;
import jdk.jfr.consumer.RecordedEvent;

/** A JFR event without a translation: its fields by name, under a routing key made of its type. */
final class OpenPayload {
    private static final String DURATION = "duration";

    private OpenPayload() {}

    static String routingKey(RecordedEvent event) {
        return "jfr." + event.getEventType().getName();
    }

    static Map<String, Object> fields(RecordedEvent event) {
        Map<String, Object> fields = new TreeMap<>();
        for (ValueDescriptor field : event.getFields()) {
            fields.put(field.getName(), event.getValue(field.getName()));
        }
        fields.computeIfPresent(DURATION, (name, ticks) -> event.getDuration());
        return Collections.unmodifiableMap(fields);
    }
}
