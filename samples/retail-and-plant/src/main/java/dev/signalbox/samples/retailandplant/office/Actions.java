package dev.signalbox.samples.retailandplant.office;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What was done in the office, in order. */
public final class Actions {
    private final Queue<String> done = new ConcurrentLinkedQueue<>();

    /** Creates a list of nothing. */
    public Actions() {}

    void add(String action) {
        done.add(action);
    }

    /**
     * Returns what was done.
     *
     * @return one sentence for each action
     */
    public List<String> done() {
        return List.copyOf(done);
    }
}
