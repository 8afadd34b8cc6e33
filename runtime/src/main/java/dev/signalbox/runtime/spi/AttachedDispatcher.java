package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.Attachment;
import dev.signalbox.runtime.DeliveryGate;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * An extension of a dispatcher, from {@code attach} to {@code close}.
 *
 * <p>Threads that offer events to it hold a read lock, which is tried and never waited for: so nobody is held up by one who
 * waits for the last of them to leave.
 */
final class AttachedDispatcher implements Attachment {
    final RoutedDispatcher extension;
    private final LongWay host;
    private final DeliveryGate gate;
    private final ReentrantReadWriteLock offering = new ReentrantReadWriteLock();
    private volatile boolean closed;

    AttachedDispatcher(LongWay host, RoutedDispatcher extension, DeliveryGate gate) {
        this.host = host;
        this.extension = extension;
        this.gate = gate;
    }

    @Override
    public void close() {
        closed = true;
        Joining.detach(host, this);
    }

    @Override
    public boolean close(Duration timeout) throws InterruptedException {
        try {
            return quiesce(timeout);
        } finally {
            close();
        }
    }

    @Override
    public boolean quiesce(Duration timeout) throws InterruptedException {
        long nanos = timeout.toNanos();
        closed = true;
        if (offering.getReadHoldCount() > 0) {
            throw new IllegalStateException(
                    String.format("a listener of %s waits for itself: call close() there, or wait elsewhere", id()));
        }
        boolean left = offering.writeLock().tryLock(nanos, TimeUnit.NANOSECONDS);
        if (left) {
            offering.writeLock().unlock();
        }
        return left;
    }

    /** Offers an event to the extension, unless that is detached: then it gets only what was dispatched on itself before. */
    @Nullable
    Outcome offer(FullPass pass, @Nullable Outcome outcome) {
        if (!hears(pass)) {
            return outcome;
        }
        if (!enter()) {
            return pass.delivery().sender == extension ? Offer.of(pass, extension, outcome) : outcome;
        }
        try {
            return admitted(pass, outcome);
        } finally {
            offering.readLock().unlock();
        }
    }

    String id() {
        return Offer.id(extension);
    }

    private boolean enter() {
        if (closed || !offering.readLock().tryLock()) {
            return false;
        }
        if (closed) {
            offering.readLock().unlock();
            return false;
        }
        return true;
    }

    /** Tells whether somebody there may hear the event: the gate need not be asked about others. */
    private boolean hears(FullPass pass) {
        Delivery delivery = pass.delivery();
        Class<?> type = delivery.event().getClass();
        LongWay way = extension.longWay;
        String key = delivery.routingKey();
        return way.knows(type)
                || (pass.isOpen() ? way.open.isHeard(key, delivery.event()) : way.attachments.isHeard(type, key));
    }

    private @Nullable Outcome admitted(FullPass pass, @Nullable Outcome outcome) {
        Delivery delivery = pass.delivery();
        boolean admits;
        try {
            admits = gate == DeliveryGate.open() || gate.admits(delivery.event(), delivery);
        } catch (Throwable thrown) {
            return pass.failed(Outcome.heardOrNull(outcome), String.format("the gate of %s", id()), thrown);
        }
        return admits ? Offer.of(pass, extension, outcome) : refused(delivery, outcome);
    }

    /** A refused event is not unrouted: somebody would have heard it. */
    private @Nullable Outcome refused(Delivery delivery, @Nullable Outcome outcome) {
        if (delivery.answers != null) {
            delivery.answers.refused(id(), Outcome.failed(outcome));
        }
        return Outcome.heardOrNull(outcome);
    }
}
