package dev.signalbox.runtime.spi;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says which listener methods of one queue are to hear an event, by their numbers, and puts it there. Generated routes make one for
 * each queue that an event enters. Used by the dispatching thread alone.
 */
public final class QueuedCall {
    private int[] listeners = new int[1];
    private int count;
    private int order;
    private @Nullable Object instance;

    /** Creates a call that nobody is to hear yet. */
    public QueuedCall() {}

    /**
     * Creates a call.
     *
     * @param listener the number of a listener method
     * @return the call
     */
    public static QueuedCall of(int listener) {
        return new QueuedCall().and(listener);
    }

    /**
     * Adds a listener method of the same queue.
     *
     * @param listener its number
     * @return this call
     */
    public QueuedCall and(int listener) {
        if (count == listeners.length) {
            listeners = Arrays.copyOf(listeners, 2 * count);
        }
        listeners[count++] = listener;
        return this;
    }

    /**
     * Says which registered instance is to hear it.
     *
     * @param receiver the instance
     * @return this call
     */
    public QueuedCall to(Object receiver) {
        this.instance = receiver;
        return this;
    }

    /**
     * Says which deliveries keep their order.
     *
     * @param value those of equal values do
     * @return this call
     */
    public QueuedCall inOrderOf(@Nullable Object value) {
        this.order = Objects.hashCode(value);
        return this;
    }

    /**
     * Puts the event into the queue, if somebody is to hear it.
     *
     * @param delivery the delivery of the event
     * @param outcome the outcome so far
     * @return the outcome; with a failure if the queue refuses the event
     */
    public @Nullable Outcome put(Delivery delivery, @Nullable Outcome outcome) {
        return count == 0
                ? outcome
                : delivery.dispatcher().longWay.queues().put(new QueuedDelivery(delivery, this), outcome);
    }

    /**
     * Lets the event wait, with the other listener methods of the same queue that hear it, until all of them are known.
     *
     * @param delivery the delivery of the event
     * @param outcome the outcome so far
     * @return the outcome; somebody hears the event
     */
    public @Nullable Outcome join(Delivery delivery, @Nullable Outcome outcome) {
        delivery.join(this);
        return Outcome.heard(outcome);
    }

    /**
     * Puts the event into all queues that it is to enter by now.
     *
     * @param delivery the delivery of the event
     * @param outcome the outcome so far
     * @return the outcome; with a failure if a queue refuses the event
     */
    public static @Nullable Outcome putJoined(Delivery delivery, @Nullable Outcome outcome) {
        Outcome next = outcome;
        for (QueuedCall call : delivery.takeJoined()) {
            next = call.put(delivery, next);
        }
        return next;
    }

    /** Takes the listener method of another call, if that goes the same way. */
    boolean takes(QueuedCall other, QueueTable table) {
        boolean same =
                instance == other.instance && table.queueOf(listeners[0]).equals(table.queueOf(other.listeners[0]));
        if (same) {
            and(other.listeners[0]);
        }
        return same;
    }

    int listener(int place) {
        return listeners[place];
    }

    int count() {
        return count;
    }

    int order() {
        return order;
    }

    Object instance() {
        return Objects.requireNonNull(instance, "instance");
    }
}
