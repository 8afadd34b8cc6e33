package dev.signalbox.runtime.queue;

import dev.signalbox.runtime.Subscription;
import dev.signalbox.runtime.SubscriptionBuilder;
import java.time.Duration;
import java.util.Optional;

/**
 * A subscription whose events wait until somebody takes them.
 *
 * <pre>{@code
 * EventQueue<OrderEvent> orders = EventQueue.of(shop.subscription(OrderEvent.class).topic("order.#"));
 * shop.dispatch(new OrderPlaced(7));        // waits in the queue
 * OrderEvent next = orders.take();          // in any thread
 * orders.close();                           // nothing is added any more; what waits may still be taken
 * }</pre>
 *
 * <p>Dispatching only adds the event, in the dispatching thread; each matching event is added once, and all queues get the
 * same instance. Events are taken in the order in which they were added. Any number of threads may take from one queue:
 * each event goes to one of them. An {@link EventConsumer} does that on a thread of its own.
 *
 * @param <E> the type of the events
 */
public final class EventQueue<E> implements Subscription {
    private final Subscription subscription;
    private final Waiting<E> waiting;

    private EventQueue(Subscription subscription, Waiting<E> waiting) {
        this.subscription = subscription;
        this.waiting = waiting;
    }

    /**
     * Subscribes a queue without bound.
     *
     * @param subscription says which events to add
     * @param <E> their type
     * @return the queue, empty
     * @throws IllegalStateException if the dispatcher is closed
     */
    public static <E> EventQueue<E> of(SubscriptionBuilder<E> subscription) {
        return of(subscription, Integer.MAX_VALUE);
    }

    /**
     * Subscribes a queue with a bound. An event that finds the queue full is not added, which is a failure of the
     * subscription: a {@link QueueFullException}, with which the dispatcher deals by its policy.
     *
     * @param subscription says which events to add
     * @param capacity how many events may wait, at least 1
     * @param <E> their type
     * @return the queue, empty
     * @throws IllegalArgumentException if the capacity is less than 1
     * @throws IllegalStateException if the dispatcher is closed
     */
    public static <E> EventQueue<E> of(SubscriptionBuilder<E> subscription, int capacity) {
        Waiting<E> waiting = new Waiting<>(capacity);
        return new EventQueue<>(subscription.to(waiting), waiting);
    }

    @Override
    public String id() {
        return subscription.id();
    }

    /**
     * Tells how many events wait.
     *
     * @return their number at some moment during the call
     */
    public int size() {
        return waiting.size();
    }

    /**
     * Takes the next event, if one waits.
     *
     * @return the event
     */
    public Optional<E> poll() {
        return waiting.poll();
    }

    /**
     * Takes the next event, and waits for it if there is none.
     *
     * @param timeout how long to wait; not at all if it is zero or negative
     * @return the event; empty if none came in time, or the queue is closed
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public Optional<E> poll(Duration timeout) throws InterruptedException {
        return waiting.poll(timeout);
    }

    /**
     * Takes the next event, and waits for it if there is none.
     *
     * @return the event
     * @throws InterruptedException if the thread is interrupted while it waits
     * @throws IllegalStateException if the queue is empty and closed, also while the thread waits
     */
    public E take() throws InterruptedException {
        Optional<E> taken = waiting.take();
        if (taken.isEmpty()) {
            throw new IllegalStateException(
                    String.format("the queue of %s is closed and empty: take before close(), or poll()", id()));
        }
        return taken.get();
    }

    /**
     * Ends the subscription: nothing is added any more. What waits may still be taken. Whoever waits for an event gets none.
     */
    @Override
    public void close() {
        subscription.close();
        waiting.close();
    }

    Waiting<E> waiting() {
        return waiting;
    }

    /** Shows the id. */
    @Override
    public String toString() {
        return id();
    }
}
