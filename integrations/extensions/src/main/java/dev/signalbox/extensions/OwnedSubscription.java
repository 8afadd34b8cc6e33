package dev.signalbox.extensions;

import dev.signalbox.runtime.Subscription;

/** A subscription of an extension. */
final class OwnedSubscription extends OwnedRegistration implements Subscription {
    private final Subscription subscription;

    OwnedSubscription(Subscription subscription, Belongings belongings) {
        super(subscription, belongings);
        this.subscription = subscription;
    }

    @Override
    public String id() {
        return subscription.id();
    }
}
