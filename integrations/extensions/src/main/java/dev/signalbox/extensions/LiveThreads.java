package dev.signalbox.extensions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The threads that a class loader left behind: those that have it as their context class loader, whose class is one of its own, or that
 * run its code. Virtual threads are not found, as the JVM does not list them.
 */
final class LiveThreads {
    private final ClassLoader loader;

    LiveThreads(ClassLoader loader) {
        this.loader = loader;
    }

    /** Waits until those that it started have ended, or the time is up. Those of others, which only run its code, are not waited for. */
    void await(Duration timeout) throws InterruptedException {
        long end = System.nanoTime() + timeout.toNanos();
        for (Map.Entry<Thread, StackTraceElement[]> each :
                Thread.getAllStackTraces().entrySet()) {
            Thread thread = each.getKey();
            if (isOwn(thread) && thread != Thread.currentThread()) {
                TimeUnit.NANOSECONDS.timedJoin(thread, end - System.nanoTime());
            }
        }
    }

    /** Returns the names of those that are alive, sorted. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        Thread.getAllStackTraces().forEach((thread, stack) -> {
            if (thread != Thread.currentThread() && (isOwn(thread) || runs(stack))) {
                names.add(thread.getName());
            }
        });
        names.sort(null);
        return names;
    }

    private boolean isOwn(Thread thread) {
        return thread.getContextClassLoader() == loader || thread.getClass().getClassLoader() == loader;
    }

    private boolean runs(StackTraceElement[] stack) {
        for (StackTraceElement frame : stack) {
            if (loader.getName().equals(frame.getClassLoaderName())) {
                return true;
            }
        }
        return false;
    }
}
