package dev.signalbox.samples.extensions.tour;

import dev.signalbox.runtime.EventPublisher;
import dev.signalbox.samples.extensions.kernel.Visit;

/** A thread that publishes visits without a pause. */
final class Traffic implements Runnable {
    private final EventPublisher kernel;
    private final Thread thread = new Thread(this, "traffic");
    private volatile boolean stopped;
    private long visits;

    Traffic(EventPublisher kernel) {
        this.kernel = kernel;
    }

    void start() {
        thread.start();
    }

    /** Ends, and returns how many visits there were. */
    long stop() throws InterruptedException {
        stopped = true;
        thread.join();
        return visits;
    }

    @Override
    public void run() {
        while (!stopped) {
            visits++;
            kernel.dispatch(new Visit(visits));
        }
    }
}
