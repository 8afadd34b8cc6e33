package dev.signalbox.samples.retailandplant.plant;

import dev.signalbox.annotation.Listen;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Keeps what is to be looked at. */
public final class MaintenancePlan {
    private final Queue<MaintenanceDue> due = new ConcurrentLinkedQueue<>();

    @Listen(topic = "maintenance.due")
    void add(MaintenanceDue machine) {
        due.add(machine);
    }

    /**
     * Returns what is to be looked at.
     *
     * @return all that was emitted by now; that of one machine in order
     */
    public List<MaintenanceDue> due() {
        return List.copyOf(due);
    }
}
