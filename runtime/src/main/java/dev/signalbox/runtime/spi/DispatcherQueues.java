package dev.signalbox.runtime.spi;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.runtime.ListenerQueue;
import dev.signalbox.runtime.UndeliveredEvent;
import dev.signalbox.runtime.internal.LiveQueue;
import dev.signalbox.runtime.internal.LiveQueues;
import dev.signalbox.runtime.internal.QueueSettings;
import dev.signalbox.runtime.queue.DeadLetter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** The queues of one dispatcher: how events enter them, what comes of failures, and how they end. */
final class DispatcherQueues {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final RoutedDispatcher dispatcher;
    private final QueueTable table;
    private final FailurePolicy policy;
    private final DeadLetters deadLetters;
    private final LiveQueues<QueuedDelivery> live = new LiveQueues<>();

    /** By the number of the listener method. */
    private final List<LiveQueue<QueuedDelivery>> queueOf = new ArrayList<>();

    /** Makes the queues of a dispatcher, if listeners are queued. */
    static @Nullable DispatcherQueues of(RoutedDispatcher dispatcher, DispatcherBuilder<?> builder) {
        QueueTable table = dispatcher.queueTable();
        return table == null ? null : new DispatcherQueues(dispatcher, table, builder);
    }

    private DispatcherQueues(RoutedDispatcher dispatcher, QueueTable table, DispatcherBuilder<?> builder) {
        this.dispatcher = dispatcher;
        this.table = table;
        this.policy = builder.policy();
        this.deadLetters = new DeadLetters(dispatcher, builder.queueOptions().deadLetterHandler());
        Map<QueueSettings, LiveQueue<QueuedDelivery>> made = new HashMap<>();
        for (QueueSettings settings : table.queues()) {
            made.put(settings, make(settings, builder.queueOptions()));
        }
        for (int listener = 0; listener < table.listeners(); listener++) {
            queueOf.add(made.get(table.queueOf(listener)));
        }
    }

    private LiveQueue<QueuedDelivery> make(QueueSettings settings, QueueOptions options) {
        if (settings.executor.isEmpty()) {
            return live.withWorkers(settings, options.threadFactory(dispatcher));
        }
        Executor executor = options.executor(settings.executor);
        return live.onExecutor(settings, executor);
    }

    List<ListenerQueue> all() {
        return live.all();
    }

    /** Puts an event into the queue of its listener methods; one that is refused is a failure of the first of them. */
    @Nullable
    Outcome put(QueuedDelivery delivery, @Nullable Outcome outcome) {
        int listener = delivery.listener(); // a worker may have it before this thread goes on
        try {
            delivery.accepted();
            queueOf.get(listener).put(delivery);
            return Outcome.heard(outcome);
        } catch (Throwable refused) {
            if (policy == FailurePolicy.FAIL_FAST) {
                throw Throwables.rethrow(refused);
            }
            return Outcome.failed(outcome, table.listenerId(listener), refused);
        }
    }

    void countRetry(int listener) {
        queueOf.get(listener).countRetry();
    }

    QueueTable table() {
        return table;
    }

    void dead(DeadLetter letter, Delivery delivery) {
        deadLetters.add(letter, delivery);
    }

    void refuseInWorker() {
        if (live.isInWorker()) {
            throw new IllegalStateException(String.format(
                    "a worker of %s would wait for itself: call close() instead, or close(Duration) in another thread",
                    dispatcher.getClass().getName()));
        }
    }

    List<UndeliveredEvent> close(Duration timeout) throws InterruptedException {
        List<UndeliveredEvent> left = new ArrayList<>();
        for (Map.Entry<ListenerQueue, List<QueuedDelivery>> each :
                live.close(timeout).entrySet()) {
            for (QueuedDelivery delivery : each.getValue()) {
                left.add(delivery.left(each.getKey().id()));
            }
        }
        return left;
    }

    /** Waits, unless a worker calls, which could only wait for itself; tells the log what is left. */
    void close() {
        if (live.isInWorker()) {
            return;
        }
        try {
            for (UndeliveredEvent event : close(PATIENCE)) {
                SafeHandling.warn(String.format("closed before it was delivered: %s", event));
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
