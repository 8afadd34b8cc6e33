package dev.signalbox.samples.flightrecorder.report;

import dev.signalbox.annotation.Listen;
import dev.signalbox.samples.flightrecorder.event.Alarm;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps the alarms, equal ones together. They come from other listeners, not from the JVM. */
public final class AlarmLog implements Section {
    private final Map<Alarm, Integer> alarms = new LinkedHashMap<>();

    @Listen(topic = "jvm.alarm.*")
    void raise(Alarm alarm) {
        alarms.merge(alarm, 1, Integer::sum);
    }

    @Override
    public String title() {
        return "Alarms";
    }

    @Override
    public Table table() {
        Table table = Table.of(Table.left("severity"), Table.right("times"), Table.left("alarm"));
        alarms.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing(Alarm::severity).reversed()))
                .forEach(entry -> addRow(table, entry.getKey(), entry.getValue()));
        return table;
    }

    private static void addRow(Table table, Alarm alarm, int times) {
        table.row(alarm.severity(), times, alarm.text());
    }
}
