package dev.signalbox.runtime.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadFactory;

/** Makes threads, and keeps them and what ended them. */
final class KeptThreads implements ThreadFactory {
    final List<Thread> made = new CopyOnWriteArrayList<>();
    final List<Throwable> killers = new CopyOnWriteArrayList<>();

    @Override
    public Thread newThread(Runnable work) {
        Thread thread = new Thread(work);
        thread.setUncaughtExceptionHandler((killed, killer) -> killers.add(killer));
        made.add(thread);
        return thread;
    }

    /** Waits for the end of all, those included that are made meanwhile. */
    void join() throws InterruptedException {
        for (int i = 0; i < made.size(); i++) {
            made.get(i).join();
        }
    }
}
