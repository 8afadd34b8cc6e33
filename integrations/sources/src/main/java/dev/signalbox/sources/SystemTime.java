package dev.signalbox.sources;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The time of the machine, with a thread that calls. */
final class SystemTime implements SourceTime {
    private static final Clock CLOCK = Clock.systemUTC();

    private final AtomicReference<@Nullable Thread> thread = new AtomicReference<>();
    private final ScheduledThreadPoolExecutor executor;

    SystemTime(ThreadFactory threads) {
        ThreadFactory remembered = work -> {
            Thread made = SourceThreads.make(threads, work);
            thread.set(made);
            return made;
        };
        executor = new ScheduledThreadPoolExecutor(1, remembered, new DiscardPolicy()); // discards after close only
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public Instant instant() {
        return CLOCK.instant();
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // tasks throw nothing
    public void callAfter(Duration delay, Runnable task) {
        executor.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Calls nothing any more, and waits for the call in progress. */
    void end() {
        executor.shutdown();
        Thread caller = thread.get();
        if (caller != null) {
            SourceThreads.awaitEnd(caller);
        }
    }
}
