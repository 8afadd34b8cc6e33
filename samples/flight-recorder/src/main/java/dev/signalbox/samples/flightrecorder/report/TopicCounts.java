package dev.signalbox.samples.flightrecorder.report;

import dev.signalbox.annotation.Listen;
import dev.signalbox.runtime.EventContext;
import java.util.Map;
import java.util.TreeMap;

/** Counts the events of each topic. Shows a listener of everything, events and payloads without a type alike. */
public final class TopicCounts implements Section {
    private final Map<String, Integer> counts = new TreeMap<>();

    @Listen(topic = "#")
    void count(Object event, EventContext context) {
        counts.merge(context.routingKey(), 1, Integer::sum);
    }

    @Override
    public String title() {
        return "Events by topic";
    }

    @Override
    public Table table() {
        Table table = Table.of(Table.left("topic"), Table.right("events"));
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(count -> table.row(count.getKey(), count.getValue()));
        return table;
    }
}
