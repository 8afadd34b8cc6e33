package dev.signalbox.runtime.spi;

import dev.signalbox.annotation.FailurePolicy;
import dev.signalbox.runtime.Break;
import dev.signalbox.runtime.EventTap;
import dev.signalbox.runtime.internal.Live;
import dev.signalbox.runtime.internal.LiveSubscription;
import org.jspecify.annotations.Nullable;

/** The way of one event through a dispatcher to which something is attached: taps, interceptors, table, subscriptions. */
final class FullPass {
    private final LongWay way;
    private final Live live;
    private final Delivery delivery;
    private final @Nullable OpenOutcome found;
    private final @Nullable Class<?> retainedAs;
    private final Extensions extensions;

    FullPass(LongWay way, Live live, Delivery delivery, @Nullable OpenOutcome found, @Nullable Class<?> retainedAs) {
        this.way = way;
        this.live = live;
        this.delivery = delivery;
        this.found = found;
        this.retainedAs = retainedAs;
        this.extensions = way.extensions;
    }

    /** Goes all the way; what the event makes others emit is left to the caller. */
    @Nullable
    Outcome run() {
        for (EventTap tap : live.taps()) {
            SafeHandling.tell(tap, delivery.event(), delivery);
        }
        return from(0);
    }

    /** Goes on at one of the interceptors, or behind them. */
    @Nullable
    Outcome from(int interceptor) {
        return interceptor == live.interceptors().size()
                ? listeners()
                : new Interception(this, interceptor + 1)
                        .run(live.interceptors().get(interceptor));
    }

    Delivery delivery() {
        return delivery;
    }

    /** Whether it is a payload, whose listeners are found by its key. */
    boolean isOpen() {
        return found != null;
    }

    /** Adds what happened in an extension. */
    @Nullable
    Outcome joined(@Nullable Outcome outcome, @Nullable Outcome other) {
        if (Outcome.unheard(other)) {
            return outcome;
        }
        Outcome all = Outcome.heardOrNull(outcome);
        if (other != null) {
            for (Outcome.Thrown thrown : other.failures()) {
                all = failed(all, thrown.listenerId, thrown.cause);
            }
            all = Outcome.ended(all, other);
        }
        return all;
    }

    /** Adds a failure or, if the first one is to end the dispatch, throws it. */
    Outcome failed(@Nullable Outcome outcome, String id, Throwable thrown) {
        if (way.policy() == FailurePolicy.FAIL_FAST) {
            throw Throwables.rethrow(thrown);
        }
        return Outcome.failed(outcome, id, thrown);
    }

    private @Nullable Outcome listeners() {
        Live hearing = retainedAs == null ? live : way.retained().remember(retainedAs, delivery);
        Outcome outcome = way.table(delivery, found);
        if (Outcome.stopped(outcome)) {
            return outcome;
        }
        for (LiveSubscription<?> subscription :
                hearing.subscriptions().hearing(delivery.event().getClass(), delivery.routingKey())) {
            outcome = tryCall(subscription, Outcome.heardOrNull(outcome));
            if (Outcome.stopped(outcome)) {
                return outcome;
            }
        }
        return extensions == Extensions.NONE && delivery.sender == null ? outcome : extensions.offer(this, outcome);
    }

    private @Nullable Outcome tryCall(LiveSubscription<?> subscription, @Nullable Outcome outcome) {
        try {
            call(subscription, delivery);
            return outcome;
        } catch (Break broken) {
            return Outcome.broken(outcome, broken);
        } catch (Throwable thrown) {
            return failed(outcome, subscription.id(), thrown);
        }
    }

    /** Calls a subscription, and tells the observer, if no filter declines and it has not heard the event before. */
    static void call(LiveSubscription<?> subscription, Delivery delivery) throws Exception {
        delivery.among(subscription.patterns());
        if (subscription.accepts(delivery.event())) {
            if (delivery.dispatcher.longWay.idempotency == null) {
                accepted(subscription, delivery);
            } else {
                OnceSubscribed.call(subscription, delivery);
            }
        }
    }

    /** Calls a subscription that is to hear the event, and tells the observer. */
    static void accepted(LiveSubscription<?> subscription, Delivery delivery) throws Exception {
        Observing observing = delivery.dispatcher.longWay.observing;
        if (observing == null) {
            subscription.call(delivery.event(), delivery);
        } else {
            observed(observing, subscription, delivery);
        }
    }

    private static void observed(Observing observing, LiveSubscription<?> subscription, Delivery delivery)
            throws Exception {
        String id = subscription.id();
        Object event = delivery.event();
        Object started = observing.started(id, delivery.topic(), event, delivery);
        try {
            subscription.call(event, delivery);
        } catch (Throwable thrown) {
            observing.failed(started, id, event, thrown);
            throw thrown;
        }
        observing.ended(started, id, event);
    }
}
