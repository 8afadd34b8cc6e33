package dev.signalbox.sources;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ThreadFactory;

/** Makes the threads of sources, and waits for their end. */
final class SourceThreads {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private SourceThreads() {}

    /** Returns a factory of daemons with one name. */
    static ThreadFactory daemons(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    static Thread make(ThreadFactory threads, Runnable work) {
        return Objects.requireNonNull(threads.newThread(work), "the thread factory returned null");
    }

    /** Waits until the thread has ended, but a minute at most, and not if it is the calling thread. */
    static void awaitEnd(Thread thread) {
        awaitEnd(thread, PATIENCE);
    }

    static void awaitEnd(Thread thread, Duration patience) {
        if (thread == Thread.currentThread()) {
            return;
        }
        try {
            thread.join(Math.max(1, patience.toMillis()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return;
        }
        if (thread.isAlive()) {
            SourceLog.warning("%s is still busy with an event after %s: not waited for any longer"
                    .formatted(thread.getName(), patience));
        }
    }
}
