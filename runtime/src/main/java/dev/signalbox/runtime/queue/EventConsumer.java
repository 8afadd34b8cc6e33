package dev.signalbox.runtime.queue;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Runs a handler over the events of a queue, one at a time and in order, on a thread of its own.
 *
 * <pre>{@code
 * EventQueue<OrderEvent> orders = EventQueue.of(shop.subscription(OrderEvent.class));
 * EventConsumer<OrderEvent> billing = new EventConsumer<>(orders, order -> bill(order));
 * billing.start();       // first what was dispatched since the queue was made
 * billing.close();       // the event in progress ends, the rest stays in the queue, nothing is added any more
 * }</pre>
 *
 * <p>The thread is a daemon, named {@code signalbox-}, the id of the queue and the number of the consumer. Several consumers
 * of one queue share its events. The consumer ends when it is stopped, when its queue is closed and empty, or when the
 * failure handler says so. A {@link VirtualMachineError} ends it too, and reaches the thread's uncaught exception handler. An
 * interrupt that a handler leaves behind is cleared before the next event. Safe for use by several threads.
 *
 * @param <E> the type of the events
 */
public final class EventConsumer<E> implements AutoCloseable {
    private final EventQueue<E> queue;
    private final EventHandler<? super E> handler;
    private final ConsumerFailureHandler failureHandler;
    private final AtomicBoolean begun = new AtomicBoolean();
    private final Thread thread;
    private volatile boolean stopped;

    /**
     * Creates a consumer that logs what its handler throws, and goes on.
     *
     * @param queue the queue
     * @param handler handles its events
     */
    public EventConsumer(EventQueue<E> queue, EventHandler<? super E> handler) {
        this(queue, handler, ConsumerFailureHandler.logging());
    }

    /**
     * Creates a consumer.
     *
     * @param queue the queue
     * @param handler handles its events
     * @param failureHandler receives what the handler throws
     */
    public EventConsumer(EventQueue<E> queue, EventHandler<? super E> handler, ConsumerFailureHandler failureHandler) {
        this.queue = Objects.requireNonNull(queue, "queue");
        this.handler = Objects.requireNonNull(handler, "handler");
        this.failureHandler = Objects.requireNonNull(failureHandler, "failureHandler");
        this.thread = new Thread(new Work());
        thread.setName(
                String.format("signalbox-%s-%d", queue.id(), queue.waiting().nextConsumer()));
        thread.setDaemon(true);
    }

    /**
     * Starts to handle events, those first that wait already.
     *
     * @throws IllegalStateException if it was started or stopped before; make another one on the same queue instead
     */
    public void start() {
        if (stopped || !begun.compareAndSet(false, true)) {
            throw new IllegalStateException(String.format(
                    "the consumer of %s was started or stopped before: make another one on the same queue",
                    queue.id()));
        }
        thread.start();
    }

    /**
     * Stops it, without waiting: the event in progress ends, and once this has returned no other is begun. The rest stays in
     * the queue, and events are still added. Stopping again does nothing; the handler may stop.
     */
    public void stop() {
        stopped = true;
        queue.waiting().wake();
    }

    /**
     * Waits until it has ended, and with it the event in progress.
     *
     * @param timeout how long to wait at most; not at all if it is zero or negative
     * @return whether it has ended; true if it was never started
     * @throws InterruptedException if the calling thread is interrupted while it waits
     */
    public boolean awaitEnd(Duration timeout) throws InterruptedException {
        if (begun.get() && !timeout.isNegative() && !timeout.isZero()) {
            TimeUnit.NANOSECONDS.timedJoin(thread, TimeUnit.NANOSECONDS.convert(timeout));
        }
        return !thread.isAlive();
    }

    /** Stops it and closes its queue. */
    @Override
    public void close() {
        stop();
        queue.close();
    }

    boolean isStopped() {
        return stopped;
    }

    private boolean handled(E event) {
        Thread.interrupted(); // one that was meant for an event before
        try {
            handler.handle(event);
            return true;
        } catch (Throwable thrown) { // Throwable: some languages let a handler throw what it does not declare
            return goesOnAfter(event, thrown);
        }
    }

    private boolean goesOnAfter(E event, Throwable thrown) {
        rethrowIfFatal(thrown);
        try {
            return failureHandler.onFailure(event, thrown);
        } catch (Throwable broken) {
            rethrowIfFatal(broken);
            if (broken != thrown) { // a handler may rethrow, and nothing can suppress itself
                broken.addSuppressed(thrown);
            }
            ConsumerLog.log("the failure handler of a consumer failed", event, broken);
            return false;
        }
    }

    private static void rethrowIfFatal(Throwable thrown) {
        if (thrown instanceof VirtualMachineError fatal) {
            throw fatal;
        }
    }

    private final class Work implements Runnable {
        @Override
        public void run() {
            Optional<E> next = queue.waiting().take(EventConsumer.this);
            while (next.isPresent() && handled(next.get())) {
                next = queue.waiting().take(EventConsumer.this);
            }
        }
    }
}
