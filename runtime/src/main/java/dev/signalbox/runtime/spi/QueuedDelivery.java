package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.Break;
import dev.signalbox.runtime.ListenerFailure;
import dev.signalbox.runtime.Propagation;
import dev.signalbox.runtime.UndeliveredEvent;
import dev.signalbox.runtime.internal.QueueTask;
import dev.signalbox.runtime.queue.DeadLetter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One event that waits in a queue for its listener methods, and how far it has come with them. Used by one worker at a time. */
final class QueuedDelivery implements QueueTask {
    private final QueuedCall call;
    private final Delivery delivery;
    private final @Nullable Reply reply;
    private int next;
    private int attempt = 1;
    private @Nullable Throwable lastFailure;
    private boolean dead;

    QueuedDelivery(Delivery dispatched, QueuedCall call) {
        this.call = call;
        this.delivery = new Delivery(dispatched, this);
        this.reply = dispatched.reply;
    }

    /** Notes that it was accepted: if somebody waits for the answer of one of its listeners, that comes by a worker. */
    void accepted() {
        if (reply != null && undelivered().contains(reply.listenerId)) {
            reply.queued = true;
        }
    }

    @Override
    public int order() {
        return call.order();
    }

    /** Calls the listener methods in order; one that failed is called again before those behind it are. */
    @Override
    public Progress run() {
        RoutedDispatcher dispatcher = delivery.dispatcher();
        while (!isOver()) {
            try {
                Object value = dispatcher.work(call.listener(next), delivery.event(), delivery);
                if (reply != null && reply.listenerId.equals(listenerId())) {
                    reply.answer(value);
                }
                goOn(value == Propagation.STOP ? call.count() : next + 1);
            } catch (Break broken) {
                goOn(call.count());
            } catch (Throwable failure) {
                if (isToBeTriedAgain(failure)) {
                    return Progress.AGAIN;
                }
            }
        }
        return settle();
    }

    @Override
    public boolean isOver() {
        return next == call.count();
    }

    @Override
    public Progress giveUp(Throwable cause) {
        while (!isOver()) {
            die(lastFailure == null ? cause : lastFailure, attempt - 1);
        }
        return settle();
    }

    int attempt() {
        return attempt;
    }

    Object instance() {
        return call.instance();
    }

    /** The number of the listener method that is to be called next. */
    int listener() {
        return call.listener(next);
    }

    /** Returns what is told of it if nobody will call. */
    UndeliveredEvent left(String queueId) {
        return new UndeliveredEvent(
                queueId, undelivered(), delivery.event(), delivery.routingKey(), delivery.metadata());
    }

    private List<String> undelivered() {
        List<String> ids = new ArrayList<>();
        for (int place = next; place < call.count(); place++) {
            ids.add(table().listenerId(call.listener(place)));
        }
        return ids;
    }

    String queueId() {
        return table().queueOf(call.listener(0)).id;
    }

    private String listenerId() {
        return table().listenerId(listener());
    }

    /** Notes a failure. An error of the VM ends the worker, but a stack that ran over does not: it is empty again by now. */
    private boolean isToBeTriedAgain(Throwable failure) {
        int most = table().queueOf(listener()).attempts;
        boolean again = attempt < most;
        if (again) {
            queues().countRetry(listener());
            attempt++;
            lastFailure = failure;
        } else {
            die(failure, attempt);
        }
        if (failure instanceof VirtualMachineError fatal && !(failure instanceof StackOverflowError)) {
            throw fatal;
        }
        return again;
    }

    /** Dispatches what the listener methods emitted. */
    private Progress settle() {
        Settlement.ofWorker(delivery.dispatcher().longWay, null, delivery);
        return dead ? Progress.DEAD : Progress.HANDLED;
    }

    private void die(Throwable cause, int attempts) {
        if (reply != null && reply.listenerId.equals(listenerId())) {
            reply.fail(cause);
        }
        ListenerFailure failure =
                new ListenerFailure(listenerId(), delivery.routingKey(), delivery.event(), delivery.metadata(), cause);
        DeadLetter letter = new DeadLetter(queueId(), attempts, failure);
        dead = true;
        goOn(next + 1);
        queues().dead(letter, delivery);
    }

    private void goOn(int place) {
        next = place;
        attempt = 1;
        lastFailure = null;
    }

    private QueueTable table() {
        return queues().table();
    }

    private DispatcherQueues queues() {
        return delivery.dispatcher().longWay.queues();
    }
}
