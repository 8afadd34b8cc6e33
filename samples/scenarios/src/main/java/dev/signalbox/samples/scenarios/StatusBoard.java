package dev.signalbox.samples.scenarios;

import dev.signalbox.annotation.Listen;
import dev.signalbox.samples.scenarios.event.EntityEvent;
import java.util.ArrayList;
import java.util.List;

/**
 * Remembers what became of jobs: the filter "attribute status of jobs", for a listener that the compiler knows. As in
 * Taipy, what is about no attribute passes; who does not want that leaves the second pattern out.
 */
final class StatusBoard {
    private final List<String> lines = new ArrayList<>();

    @Listen(topic = {"entity.job.*.status", "entity.job.*.none"})
    void show(EntityEvent event) {
        lines.add(String.format("%s %s", event.id(), event.hasAttribute() ? event.value() : event.operation()));
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
