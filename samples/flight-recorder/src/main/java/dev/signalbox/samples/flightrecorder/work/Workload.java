package dev.signalbox.samples.flightrecorder.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Does all jobs, round after round, each in a new thread that has the name of the job. */
public final class Workload {
    private final Map<String, Job> jobs = Map.of(
            "allocator", new Allocation(),
            "calculator", new Calculation(),
            "collector", System::gc,
            "file-clerk", new FileCopy(),
            "messenger", new LoopbackTalk(),
            "quarreller", new Quarrel());

    /**
     * Works; one round at least.
     *
     * @param duration how long; the last round is completed
     */
    public void run(Duration duration) {
        long start = System.nanoTime();
        do {
            CompletableFuture.allOf(jobs.entrySet().stream()
                            .map(job -> start(job.getKey(), job.getValue()))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } while (System.nanoTime() - start < duration.toNanos());
    }

    private static CompletableFuture<Void> start(String name, Job job) {
        return CompletableFuture.runAsync(() -> run(job), task -> new Thread(task, name).start());
    }

    private static void run(Job job) {
        try {
            job.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
