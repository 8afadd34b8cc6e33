package dev.signalbox.samples.flightrecorder.report;

import dev.signalbox.annotation.Listen;
import dev.signalbox.runtime.EventContext;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells the longest of each kind of JFR event this program has no type for.
 *
 * <p>Shows a listener of payloads without an event type, which travel under a routing key of their own.
 */
public final class LongestOthers implements Section {
    private final Map<String, Duration> longest = new TreeMap<>();

    @Listen(topic = "jfr.#")
    void hear(Map<?, ?> fields, EventContext context) {
        if (fields.get("duration") instanceof Duration duration) {
            longest.merge(context.routingKey(), duration, (a, b) -> a.compareTo(b) >= 0 ? a : b);
        }
    }

    @Override
    public String title() {
        return "Longest of the others";
    }

    @Override
    public Table table() {
        Table table = Table.of(Table.left("topic"), Table.right("longest"));
        longest.entrySet().stream()
                .sorted(Map.Entry.<String, Duration>comparingByValue().reversed())
                .forEach(other -> table.row(other.getKey(), Amount.millis(other.getValue())));
        return table;
    }
}
