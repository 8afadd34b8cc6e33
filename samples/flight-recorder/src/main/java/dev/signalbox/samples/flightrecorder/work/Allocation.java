package dev.signalbox.samples.flightrecorder.work;

import java.util.ArrayDeque;
import java.util.Deque;

/** Allocates many small arrays and keeps a few of them, so that the collector has something to copy. */
final class Allocation implements Job {
    private static final int ARRAYS = 20_000;
    private static final int KEPT = 5_000;
    private static final int BYTES = 1024;

    private final Deque<byte[]> kept = new ArrayDeque<>();

    @Override
    public void run() {
        for (int i = 0; i < ARRAYS; i++) {
            kept.addLast(new byte[BYTES]);
            if (kept.size() > KEPT) {
                kept.removeFirst();
            }
        }
    }
}
