package dev.signalbox.runtime.spi;

import dev.signalbox.runtime.internal.LiveSubscription;

/** Calls subscriptions, and tells the observer of those that no filter declines. */
final class SubscriptionCall {
    private SubscriptionCall() {}

    static void make(RoutedDispatcher dispatcher, LiveSubscription<?> subscription, Delivery delivery)
            throws Exception {
        delivery.among(subscription.patterns());
        if (subscription.accepts(delivery.event())) {
            Observing observing = dispatcher.longWay.observing;
            if (observing == null) {
                subscription.call(delivery.event(), delivery);
            } else {
                observed(observing, topic(dispatcher, delivery), subscription, delivery);
            }
        }
    }

    private static void observed(Observing observing, String topic, LiveSubscription<?> subscription, Delivery delivery)
            throws Exception {
        String id = subscription.id();
        Object event = delivery.event();
        Object started = observing.started(id, topic, event);
        try {
            subscription.call(event, delivery);
        } catch (Throwable thrown) {
            observing.failed(started, id, event, thrown);
            throw thrown;
        }
        observing.ended(started, id, event);
    }

    private static String topic(RoutedDispatcher dispatcher, Delivery delivery) {
        Class<?> type = dispatcher.eventTypes().nearestOrNull(delivery.event().getClass());
        return type == null ? "" : dispatcher.eventTypes().topic(type);
    }
}
