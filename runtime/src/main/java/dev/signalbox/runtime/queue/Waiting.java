package dev.signalbox.runtime.queue;

import dev.signalbox.runtime.EventContext;
import dev.signalbox.runtime.EventListener;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The events that wait in a queue.
 *
 * <p>Not a {@code BlockingQueue} of the JDK: closing, and stopping a consumer, must wake up whoever waits.
 */
final class Waiting<E> implements EventListener<E> {
    private final int capacity;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<E> events = new ArrayDeque<>();
    private boolean closed;
    private int consumers;

    Waiting(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException(
                    String.format("a queue of capacity %d holds no event: give it 1 or more", capacity));
        }
        this.capacity = capacity;
    }

    @Override
    public void onEvent(E event, EventContext context) {
        lock.lock();
        try {
            if (closed) {
                return;
            }
            if (events.size() == capacity) {
                throw new QueueFullException(capacity);
            }
            events.add(event);
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    int size() {
        lock.lock();
        try {
            return events.size();
        } finally {
            lock.unlock();
        }
    }

    Optional<E> poll() {
        lock.lock();
        try {
            return Optional.ofNullable(events.poll());
        } finally {
            lock.unlock();
        }
    }

    Optional<E> poll(Duration timeout) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = TimeUnit.NANOSECONDS.convert(timeout);
            while (events.isEmpty() && !closed && left > 0) {
                left = changed.awaitNanos(left);
            }
            return Optional.ofNullable(events.poll());
        } finally {
            lock.unlock();
        }
    }

    /** Waits for an event; there is none if it is closed. */
    Optional<E> take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (events.isEmpty() && !closed) {
                changed.await();
            }
            return Optional.ofNullable(events.poll());
        } finally {
            lock.unlock();
        }
    }

    /** Waits for an event for a consumer; there is none if the consumer is stopped, or it is closed. */
    Optional<E> take(EventConsumer<E> consumer) {
        lock.lock();
        try {
            while (events.isEmpty() && !closed && !consumer.isStopped()) {
                changed.awaitUninterruptibly();
            }
            return consumer.isStopped() ? Optional.empty() : Optional.ofNullable(events.poll());
        } finally {
            lock.unlock();
        }
    }

    /** Lets everybody look again: once this has returned, a consumer that was stopped before takes nothing. */
    void wake() {
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Gives each consumer a number of its own, the first being 1. */
    int nextConsumer() {
        lock.lock();
        try {
            return ++consumers;
        } finally {
            lock.unlock();
        }
    }
}
