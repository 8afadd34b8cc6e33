package dev.signalbox.runtime.internal;

import dev.signalbox.topic.RoutingKey;
import java.util.ArrayList;
import java.util.List;

/**
 * The subscriptions that hear the objects of a class.
 *
 * <p>Knows those under one key, which is the only one for events of a literal topic. Under other keys patterns are matched,
 * unless there are none.
 */
final class Audience {
    private final List<LiveSubscription<?>> ofType;
    private final boolean selective;
    private final String knownKey;
    private final List<LiveSubscription<?>> underKnownKey;

    Audience(List<LiveSubscription<?>> ofType, String knownKey) {
        this.ofType = List.copyOf(ofType);
        this.selective = isSelective(ofType);
        this.knownKey = knownKey;
        this.underKnownKey = select(knownKey);
    }

    List<LiveSubscription<?>> under(String routingKey) {
        return !selective || knownKey.equals(routingKey) ? underKnownKey : select(routingKey);
    }

    private List<LiveSubscription<?>> select(String routingKey) {
        if (!selective) {
            return ofType;
        }
        RoutingKey key = RoutingKey.parse(routingKey);
        List<LiveSubscription<?>> fitting = new ArrayList<>();
        for (LiveSubscription<?> subscription : ofType) {
            if (subscription.fits(key)) {
                fitting.add(subscription);
            }
        }
        return fitting;
    }

    private static boolean isSelective(List<LiveSubscription<?>> subscriptions) {
        for (LiveSubscription<?> subscription : subscriptions) {
            if (!subscription.hearsEveryKey()) {
                return true;
            }
        }
        return false;
    }
}
