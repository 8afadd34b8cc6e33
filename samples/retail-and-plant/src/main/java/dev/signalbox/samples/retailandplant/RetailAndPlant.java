package dev.signalbox.samples.retailandplant;

import dev.signalbox.runtime.UndeliveredEvent;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sells and measures half a million times, prints what came of it, and ends. */
public final class RetailAndPlant {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final long REDRAWN_AFTER_MILLIS = 100;

    private RetailAndPlant() {}

    /**
     * Runs the program. It exits with 0 if every delivery is accounted for, else with 1.
     *
     * @param args not read
     * @throws InterruptedException if the thread is interrupted
     * @throws ExecutionException if an event could not be dispatched
     */
    public static void main(String[] args) throws InterruptedException, ExecutionException {
        if (!run(Volume.FULL, System.out, ProgressLine.hasViewer())) {
            System.exit(1);
        }
    }

    static boolean run(Volume volume, PrintStream out, boolean live) throws InterruptedException, ExecutionException {
        Headquarters headquarters = new Headquarters();
        Sources sources = new Sources(volume, headquarters.company);
        CompletableFuture<Void> work = sources.start();
        if (live) {
            watch(work, sources, new ProgressLine(out, volume, headquarters.company.queues()));
        }
        work.get();
        List<UndeliveredEvent> left = headquarters.company.close(PATIENCE);
        Summary summary = new Summary(headquarters, sources, left);
        summary.lines().forEach(out::println);
        return summary.isComplete();
    }

    private static void watch(CompletableFuture<Void> work, Sources sources, ProgressLine line)
            throws InterruptedException, ExecutionException {
        while (!work.isDone()) {
            line.draw(sources.sent());
            try {
                work.get(REDRAWN_AFTER_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                // draws again
            }
        }
        line.erase();
    }
}
