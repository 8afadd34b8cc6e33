package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.internal.QueueSettings;
import dev.signalbox.runtime.queue.DeadLetterHandler;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/** What a builder is told of queues. */
final class QueueOptions {
    private static final Executor NONE = new None();

    private final Map<String, Executor> executors = new HashMap<>();
    private DeadLetterHandler deadLetterHandler = DeadLetterHandler.logging();
    private @Nullable ThreadFactory threadFactory;

    void executor(String name, Executor executor) {
        if (executors.putIfAbsent(name, Objects.requireNonNull(executor, "executor")) != null) {
            throw new IllegalArgumentException(String.format("there is an executor \"%s\" already", name));
        }
    }

    void deadLetterHandler(DeadLetterHandler handler) {
        this.deadLetterHandler = Objects.requireNonNull(handler, "handler");
    }

    void threadFactory(ThreadFactory factory) {
        this.threadFactory = Objects.requireNonNull(factory, "factory");
    }

    /** Returns the executor of a name; if there is none, which {@link #check} tells, one that refuses everything. */
    Executor executor(String name) {
        return executors.getOrDefault(name, NONE);
    }

    /** Checks that each queue has its executor, and each executor a queue. */
    void check(RoutedDispatcher dispatcher) {
        Set<String> missing = new TreeSet<>();
        QueueTable table = dispatcher.queueTable();
        for (QueueSettings queue : table == null ? List.<QueueSettings>of() : table.queues()) {
            if (!queue.executor.isEmpty()) {
                missing.add(queue.executor);
            }
        }
        Set<String> unused = new TreeSet<>(executors.keySet());
        unused.removeAll(missing);
        missing.removeAll(executors.keySet());
        String name = dispatcher.getClass().getName();
        if (!missing.isEmpty()) {
            throw new IllegalStateException(String.format(
                    "%s lacks the executors %s, which @Queued(on = ...) names: give each to executor(name, executor) of its"
                            + " builder",
                    name, missing));
        }
        if (!unused.isEmpty()) {
            throw new IllegalStateException(
                    String.format("%s has no use for the executors %s: no @Queued(on = ...) names them", name, unused));
        }
    }

    DeadLetterHandler deadLetterHandler() {
        return deadLetterHandler;
    }

    /** Returns what makes threads; those of nobody's factory have the class loader of the dispatcher, not that of who woke them. */
    ThreadFactory threadFactory(RoutedDispatcher dispatcher) {
        ThreadFactory given = threadFactory;
        return given == null ? new PlainThreads(dispatcher.getClass().getClassLoader()) : given;
    }

    private static final class None implements Executor {
        @Override
        public void execute(Runnable command) {
            throw new RejectedExecutionException("there is no executor of that name");
        }
    }

    private static final class PlainThreads implements ThreadFactory {
        private final @Nullable ClassLoader loader;

        PlainThreads(@Nullable ClassLoader loader) {
            this.loader = loader;
        }

        @Override
        public Thread newThread(Runnable work) {
            Thread thread = new Thread(work);
            thread.setContextClassLoader(loader);
            return thread;
        }
    }
}
