package dev.signalbox.runtime.internal;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A thread that puts five jobs into a queue. */
final class Putting {
    final Thread thread;
    private volatile @Nullable Throwable failure;

    private Putting(LiveQueue<Job> queue, List<String> heard) {
        thread = new Thread(() -> {
            try {
                for (int i = 1; i <= 5; i++) {
                    queue.put(Job.noting(String.valueOf(i), heard));
                }
            } catch (Throwable refused) {
                failure = refused;
            }
        });
    }

    static Putting five(LiveQueue<Job> queue, List<String> heard) {
        Putting putting = new Putting(queue, heard);
        putting.thread.start();
        return putting;
    }

    /** Waits until the thread waits for room, which only its state tells. */
    void awaitWaiting() {
        while (!(LockSupport.getBlocker(thread) instanceof WaitingThreads)) {
            Thread.onSpinWait();
        }
    }

    /** Waits for its end, and returns what ended it. */
    @Nullable
    Throwable failure() throws InterruptedException {
        thread.join();
        return failure;
    }
}
