package dev.signalbox.runtime.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which workers of a dispatcher wait for room in which queue, so that none waits for something that waits for it: a queue whose
 * workers all wait makes no room.
 */
final class WaitGraph {
    /** For each worker that waits, where it takes from and where it puts. */
    private final List<Wait> waits = new ArrayList<>();

    private record Wait(Lane<?> from, Lane<?> into) {}

    /**
     * Notes that a worker begins to wait.
     *
     * @return false if it would wait for ever; then nothing is noted
     */
    synchronized boolean begin(Lane<?> from, Lane<?> into) {
        Wait wait = new Wait(from, into);
        waits.add(wait);
        if (moves(into)) {
            return true;
        }
        waits.remove(wait);
        return false;
    }

    synchronized void end(Lane<?> from, Lane<?> into) {
        waits.remove(new Wait(from, into));
    }

    /** Tells whether somebody who takes from a lane does not wait, or waits for one that moves. */
    private boolean moves(Lane<?> lane) {
        List<Wait> stuck = new ArrayList<>(waits);
        boolean changed = true;
        while (changed) {
            Map<Lane<?>, Integer> takersStuck = new HashMap<>();
            for (Wait wait : stuck) {
                takersStuck.merge(wait.from, 1, Integer::sum);
            }
            changed = stuck.removeIf(wait -> takersStuck.getOrDefault(wait.into, 0) < wait.into.takers);
        }
        int takersStuck = 0;
        for (Wait wait : stuck) {
            takersStuck += wait.from == lane ? 1 : 0;
        }
        return takersStuck < lane.takers;
    }
}
