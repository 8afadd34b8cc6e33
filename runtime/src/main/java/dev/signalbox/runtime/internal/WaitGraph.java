package dev.signalbox.runtime.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Which workers wait for room in which lane, so that none waits for something that waits for it: a lane whose takers all wait makes
 * no room.
 */
final class WaitGraph {
    /** For each worker that waits, where it takes from and where it puts. */
    private final List<Lane<?>[]> waits = new ArrayList<>();

    /**
     * Notes that a worker begins to wait.
     *
     * @return false if it would wait for ever; then nothing is noted
     */
    synchronized boolean begin(Lane<?> from, Lane<?> into) {
        waits.add(new Lane<?>[] {from, into});
        if (moves(into)) {
            return true;
        }
        end(from, into);
        return false;
    }

    synchronized void end(Lane<?> from, Lane<?> into) {
        for (int i = waits.size() - 1; i >= 0; i--) {
            if (waits.get(i)[0] == from && waits.get(i)[1] == into) {
                waits.remove(i);
                return;
            }
        }
    }

    /** Tells whether somebody who takes from a lane does not wait, or waits for one that moves. */
    private boolean moves(Lane<?> lane) {
        List<Lane<?>[]> stuck = new ArrayList<>(waits);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = stuck.size() - 1; i >= 0; i--) {
                if (hasTaker(stuck.get(i)[1], stuck)) {
                    stuck.remove(i);
                    changed = true;
                }
            }
        }
        return hasTaker(lane, stuck);
    }

    private static boolean hasTaker(Lane<?> lane, List<Lane<?>[]> stuck) {
        int takers = lane.takers;
        for (Lane<?>[] wait : stuck) {
            takers -= wait[0] == lane ? 1 : 0;
        }
        return takers > 0;
    }
}
