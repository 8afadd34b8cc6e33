package dev.signalbox.samples.flightrecorder.report;

import dev.signalbox.annotation.Listen;
import dev.signalbox.samples.flightrecorder.event.GcCollected;
import dev.signalbox.samples.flightrecorder.event.GcPause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells the longest pauses and why they were. Shows one pattern for two types: each method hears its own. */
public final class SlowestPauses implements Section {
    private static final int SHOWN = 5;

    private final List<GcPause> pauses = new ArrayList<>();
    private final Map<Integer, GcCollected> collections = new HashMap<>();

    @Listen(topic = "jvm.gc.#")
    void pause(GcPause pause) {
        pauses.add(pause);
    }

    @Listen(topic = "jvm.gc.#")
    void collected(GcCollected collection) {
        collections.put(collection.gcId(), collection);
    }

    @Override
    public String title() {
        return "Slowest pauses";
    }

    @Override
    public Table table() {
        Table table = Table.of(Table.right("length"), Table.left("collector"), Table.left("cause"));
        pauses.stream()
                .sorted(Comparator.comparing(GcPause::length).reversed())
                .limit(SHOWN)
                .forEach(pause -> addRow(table, pause));
        return table;
    }

    private void addRow(Table table, GcPause pause) {
        GcCollected collection = collections.getOrDefault(pause.gcId(), new GcCollected(pause.gcId(), "?", "?"));
        table.row(Amount.millis(pause.length()), collection.collector(), collection.cause());
    }
}
